import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useWords } from '../../language/LanguageProvider';
import { Desk } from '../../secretariat/Desk';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { offer } from '../../ui/offer';
import { exportRegister, registerQuery } from './register-queries';
import { RegisterRow } from './RegisterRow';

/** Notices of disclosure that the reader's State gave and received (UNTOC 18(5)). */
export default function RegisterPage() {
  const t = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(registerQuery);
  const take = useMutation({ mutationFn: exportRegister, onSuccess: (file) => offer(file.name, file) });
  const lines = data?.pages.flatMap((page) => page.disclosures) ?? [];
  return (
    <Desk
      title={t('register-title')}
      about={t('register-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      {lines.length === 0 ? <p className="desk-nothing">{t('register-none')}</p> : null}
      {lines.length > 0 ? (
        <>
          <ul className="desk-list">
            {lines.map((line) => (
              <RegisterRow key={`${line.room} ${line.seq}`} line={line} />
            ))}
          </ul>
          <div className="actions">
            {hasNextPage ? (
              <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                {t('register-more')}
              </Button>
            ) : null}
            <Button isDisabled={take.isPending} onPress={() => take.mutate('csv')}>
              {t('register-csv')}
            </Button>
            <Button isDisabled={take.isPending} onPress={() => take.mutate('json')}>
              {t('register-json')}
            </Button>
          </div>
          {take.error ? <Fault title={t('register-export-failed')} error={take.error} /> : null}
        </>
      ) : null}
    </Desk>
  );
}
