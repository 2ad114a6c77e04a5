import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ReachabilityWords } from '../directory/ReachabilityWords';
import { useTurns } from '../directory/useTurns';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Fault } from '../ui/Fault';
import { NotLoaded } from '../ui/NotLoaded';
import { useNow } from '../ui/useNow';
import { ownTodayQuery } from './today-queries';

/** One's own duty now and next, and whether one's own entry wants confirming. */
export function MyDuty() {
  const t = useWords();
  const times = useTimes();
  const now = useNow();
  const { data, error, refetch } = useQuery(ownTodayQuery);
  const card = data?.previews[0]?.card;
  useTurns(card ? [card] : [], refetch);
  if (error && !data) return <NotLoaded id="today-duty" title={t('today-duty')} error={error} onRetry={() => void refetch()} />;
  if (!data || !card) return null;
  const next = data.shifts.filter((shift) => Date.parse(shift.start) > now).toSorted((a, b) => a.start.localeCompare(b.start))[0];
  return (
    <section aria-labelledby="today-duty">
      <h2 className="gazette" id="today-duty">
        {t('today-duty')}
      </h2>
      {error ? <Fault title={t('reach-not-asked')} error={error} onRetry={() => void refetch()} /> : null}
      <p>
        <ReachabilityWords card={card} />
      </p>
      {next ? <p className="quiet">{t('today-next-shift', { at: times.moment(new Date(next.start)) })}</p> : null}
      {data.freshness === 'fresh' ? null : (
        <p>
          <Link href={`/directory/${data.id}`}>{t('today-confirm')}</Link>
        </p>
      )}
    </section>
  );
}
