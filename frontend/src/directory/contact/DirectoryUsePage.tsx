import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../api/session';
import { useLanguage } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Fault } from '../../ui/Fault';
import { PageHeading } from '../../ui/PageHeading';
import { Waiting } from '../../ui/Waiting';
import { AlertLine } from './AlertLine';
import type { Alert } from './contact-queries';
import { alertsQuery, lift, review } from './contact-queries';
import { LimitsForm } from './LimitsForm';
import './alerts.css';

/** For a secretariat: who was stopped and why, who was shown a contact urgently; to look at, and to give back. */
export default function DirectoryUsePage() {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data: alerts, error, refetch } = useQuery(alertsQuery);
  const act = (work: Promise<void>, said: string) =>
    void work.then(
      async () => {
        await queries.invalidateQueries({ queryKey: alertsQuery.queryKey });
        announce(said);
      },
      () => announce(t('use-act-failed'), 'assertive'),
    );
  const { person } = useSession();
  const keeps = person.grants.flatMap(({ role, network }) => (role === 'secretariat' && network ? network : []));
  const open = alerts?.filter((each) => each.reviewed_at === null || each.suspended) ?? [];
  const done = alerts?.filter((each) => !open.includes(each)) ?? [];
  const lines = (some: readonly Alert[]) =>
    some.map((alert) => (
      <AlertLine
        key={alert.id}
        alert={alert}
        onReview={(name) => act(review(alert.id), t('use-review-label', { name }))}
        onLift={(name) => act(lift(alert.person_id), t('use-lifted', { name }))}
      />
    ));
  return (
    <div className="page alerts">
      <PageHeading title={t('use-title')} />
      <p>{t('use-lead')}</p>
      {error ? <Fault title={t('use-failed')} error={error} onRetry={() => void refetch()} /> : null}
      {alerts || error ? null : <Waiting />}
      {alerts ? (
        <section aria-labelledby="alerts-open">
          <h2 id="alerts-open" className="gazette">
            {t('use-open')}
          </h2>
          {open.length > 0 ? <ul>{lines(open)}</ul> : <p className="quiet alerts-none">{t('use-none')}</p>}
        </section>
      ) : null}
      {done.length > 0 ? (
        <section aria-labelledby="alerts-done">
          <h2 id="alerts-done" className="gazette">
            {t('use-done')}
          </h2>
          <ul>{lines(done)}</ul>
        </section>
      ) : null}
      {keeps.map((network) => (
        <LimitsForm key={network} network={network} />
      ))}
    </div>
  );
}
