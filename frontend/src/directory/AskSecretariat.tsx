import { useMutation } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import type { Wanted } from './address';
import { queryOf } from './address';

/** One press: the search, with who asks, comes before the secretariats of the reader's networks. */
export function AskSecretariat({ wanted }: { readonly wanted: Wanted }) {
  const t = useWords();
  const tell = useMutation({
    mutationFn: () => ask(api.POST('/api/directory/search/unanswered', { body: { address: queryOf(wanted) } })),
  });
  if (tell.isSuccess) return <p role="status">{t('unanswered-asked')}</p>;
  return (
    <>
      <p className="quiet">{t('unanswered-lead')}</p>
      <p>
        <Button isDisabled={tell.isPending} onPress={() => tell.mutate()}>
          {t('unanswered-ask')}
        </Button>
      </p>
      {tell.error ? <Fault title={t('unanswered-failed')} error={tell.error} /> : null}
    </>
  );
}
