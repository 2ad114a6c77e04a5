import type { Card } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { OWN_ZONE, useTimes } from '../language/times';
import { useNow } from '../ui/useNow';
import './reachability.css';

type Props = { readonly card: Pick<Card, 'reachability'> };

/** Whether they can be reached, and until when by the reader's own clock: that is the time the reader has. */
export function ReachabilityWords({ card }: Props) {
  const t = useWords();
  const times = useTimes();
  const { state, until } = card.reachability;
  const now = new Date(useNow());
  const end = until ? new Date(until) : null;
  const today = end && times.day(end, OWN_ZONE) === times.day(now, OWN_ZONE);
  const time = end ? (today ? times.clock(end) : times.weekdayClock(end)) : null;
  const words = {
    on_duty: time ? t('reach-duty-until', { time }) : t('reach-duty'),
    working_hours: time ? t('reach-hours-until', { time }) : t('reach-hours'),
    off_hours: t('reach-off'),
    weekend: t('reach-weekend'),
    holiday: t('reach-holiday'),
    absent: t('reach-absent'),
  };
  return (
    <span className="reach" data-state={state}>
      {words[state]}
    </span>
  );
}

/** How long until they can be reached, and when that is by both clocks; nothing for those who are there. */
export function OpensIn({ card }: { readonly card: Pick<Card, 'reachability' | 'jurisdiction' | 'time_zone'> }) {
  const t = useWords();
  const times = useTimes();
  const labels = useLabels();
  const now = useNow();
  const { opens_at: opensAt, reachable } = card.reachability;
  if (reachable || !opensAt) return null;
  const at = new Date(opensAt);
  const minutes = Math.max(1, Math.ceil((at.getTime() - now) / 60_000));
  const hours = Math.floor(minutes / 60);
  const wait =
    hours >= 24
      ? t('reach-opens-days', { days: Math.floor(hours / 24), hours: hours % 24 })
      : hours > 0
        ? t('reach-opens-hours', { hours, minutes: String(minutes % 60).padStart(2, '0') })
        : t('reach-opens-minutes', { minutes });
  return (
    <>
      <span className="reach-wait">{wait}</span>
      <span className="reach-back">
        {t('reach-both-times', {
          theirs: times.weekdayClock(at, card.time_zone),
          city: labels.city(card.jurisdiction, card.time_zone),
          yours: times.weekdayClock(at, OWN_ZONE),
        })}
      </span>
    </>
  );
}
