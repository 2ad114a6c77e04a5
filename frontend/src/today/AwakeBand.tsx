import { useQuery } from '@tanstack/react-query';
import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import type { Awake } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useCollator } from '../language/lists';
import { OWN_ZONE, useTimes } from '../language/times';
import { Badge } from '../ui/Badge';
import { dayElapsed } from '../ui/day-strip';
import { Fault } from '../ui/Fault';
import { Tile } from '../ui/Tile';
import { useNow } from '../ui/useNow';
import { Waiting } from '../ui/Waiting';
import { minutesAhead, reachableFirst, spansHere } from './band';
import { awakeQuery } from './today-queries';

const percent = (value: number) => `${value.toFixed(2)}%`;

/** The States of one's networks on the reader's own day: their hours, how many can be reached now, and who is on call. */
export function AwakeBand() {
  const t = useWords();
  const labels = useLabels();
  const collator = useCollator();
  const now = new Date(useNow());
  const { data, error, refetch } = useQuery(awakeQuery);
  return (
    <section aria-labelledby="today-awake">
      <h2 className="gazette" id="today-awake">
        {t('today-awake')}
      </h2>
      {error ? (
        <Fault title={t(data ? 'reach-not-asked' : 'today-fault')} error={error} onRetry={() => void refetch()} />
      ) : null}
      {data || error ? null : <Waiting />}
      {data ? (
        <ul className="awake" style={{ '--now': percent(dayElapsed(now, OWN_ZONE)) } as CSSProperties}>
          {reachableFirst(data, labels.jurisdiction, collator).map((state) => (
            <AwakeRow key={state.jurisdiction} state={state} now={now} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function AwakeRow({ state, now }: { readonly state: Awake; readonly now: Date }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: state.time_zone }).format(now);
  const iso = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday) + 1;
  const working = state.working_days.includes(iso) && !state.holiday;
  const ahead = minutesAhead(now, state.time_zone, OWN_ZONE);
  return (
    <li data-awake={state.reachable > 0}>
      <Link className="awake-state" href={`/directory?jurisdiction=${state.jurisdiction}`}>
        <Tile code={state.jurisdiction} />
        <span>{labels.jurisdiction(state.jurisdiction)}</span>
      </Link>
      <span className="awake-strip" data-working={working} aria-hidden="true">
        {spansHere(state.working_hours.start, state.working_hours.end, ahead).map((span) => (
          <span
            key={span.from}
            className="awake-hours"
            style={{ '--from': percent(span.from), '--length': percent(span.length) } as CSSProperties}
          />
        ))}
      </span>
      <span className="awake-words small">
        <span>
          <time dateTime={now.toISOString()}>{times.clock(now, state.time_zone)}</time>{' '}
          {state.reachable > 0 ? t('today-reachable', { count: state.reachable }) : t('today-asleep')}
        </span>
        {state.on_duty > 0 ? (
          <Badge tone="good" sign="◆">
            {t('today-on-call', { count: state.on_duty })}
          </Badge>
        ) : null}
      </span>
    </li>
  );
}
