import { useMutation } from '@tanstack/react-query';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { offer } from '../ui/offer';
import { exportSheets } from './sheet-queries';

/** Sheets as files; each file says when and from where it is, and each is recorded. */
export function Exports({ of }: { readonly of: readonly string[] }) {
  const t = useWords();
  const take = useMutation({
    mutationFn: (format: 'csv' | 'json') => exportSheets(format, of),
    onSuccess: (file) => offer(file.name, file),
  });
  return (
    <>
      <Button isDisabled={take.isPending} onPress={() => take.mutate('csv')}>
        {t('sheets-export-csv')}
      </Button>
      <Button isDisabled={take.isPending} onPress={() => take.mutate('json')}>
        {t('sheets-export-json')}
      </Button>
      {take.error ? <Fault title={t('audit-export-failed')} error={take.error} /> : null}
    </>
  );
}
