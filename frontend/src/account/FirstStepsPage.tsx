import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api, ask } from '../api/client';
import { SESSION, useSession } from '../api/session';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { confirmEntry } from '../directory/keeping/keeping-queries';
import { testNotices } from '../notices/notice-queries';
import { Button, ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import './first-steps.css';

const firstStepsQuery = { queryKey: ['first-steps'] as const, queryFn: () => ask(api.GET('/api/first-steps')) };

/** What somebody new looks at before they begin: their entry, how they are told, the rules, what is written down. */
export default function FirstStepsPage() {
  const t = useWords();
  const times = useTimes();
  const queries = useQueryClient();
  const { person } = useSession();
  const { data: taken } = useQuery(firstStepsQuery);
  const confirm = useMutation({ mutationFn: () => confirmEntry(person.focal_point_id ?? '', 'own') });
  const test = useMutation({ mutationFn: testNotices });
  const finish = useMutation({
    mutationFn: () => ask(api.POST('/api/first-steps')),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: firstStepsQuery.queryKey });
      void queries.invalidateQueries({ queryKey: SESSION });
    },
  });
  const done = taken?.informed_at;
  return (
    <div className="page first-steps">
      <PageHeading title={t('first-title')} />
      <p className="first-steps-lead">{t('first-lead')}</p>
      <ol>
        <li>
          <h2>{t('first-entry')}</h2>
          {person.focal_point_id ? (
            <>
              <p>{t('first-entry-about')}</p>
              <div className="actions">
                <ButtonLink href="/my-details">{t('first-entry-open')}</ButtonLink>
                <Button isDisabled={confirm.isPending || confirm.isSuccess} onPress={() => confirm.mutate()}>
                  {t('keeping-all-right')}
                </Button>
              </div>
              <p role="status">{confirm.isSuccess ? t('keeping-thanks') : ''}</p>
              {confirm.error ? <Fault title={t('keeping-failed')} error={confirm.error} /> : null}
            </>
          ) : (
            <p>{t('first-entry-none')}</p>
          )}
        </li>
        <li>
          <h2>{t('first-told')}</h2>
          <p>{t('first-told-about')}</p>
          <div className="actions">
            <Button isDisabled={test.isPending} onPress={() => test.mutate()}>
              {t('notices-test')}
            </Button>
            <Link href="/notices">{t('first-told-more')}</Link>
          </div>
          <p role="status">{test.isSuccess ? t('first-told-sent') : ''}</p>
          {test.error ? <Fault title={t('first-told-failed')} error={test.error} /> : null}
        </li>
        <li>
          <h2>{t('first-marking')}</h2>
          <ul>
            <li>{t('first-marking-law')}</li>
            <li>{t('first-marking-caveat')}</li>
            <li>{t('first-marking-little')}</li>
            <li>{t('first-marking-copy')}</li>
          </ul>
        </li>
        <li>
          <h2>{t('first-logging')}</h2>
          <p>{t('first-logging-about')}</p>
          {finish.error ? <Fault title={t('first-failed')} error={finish.error} /> : null}
          {done ? (
            <p role="status">{t('first-finished', { day: times.day(new Date(done)) })}</p>
          ) : (
            <Button look="primary" isDisabled={finish.isPending} onPress={() => finish.mutate()}>
              {t('first-done')}
            </Button>
          )}
        </li>
      </ol>
      {done ? <ButtonLink href="/today">{t('first-to-today')}</ButtonLink> : null}
    </div>
  );
}
