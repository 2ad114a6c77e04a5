import type { Card } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { LocalTime } from '../../ui/LocalTime';

/** The hour where a colleague sits, and whether they are at their desk. */
export function WhereNow({ card }: { readonly card: Card }) {
  const t = useWords();
  const times = useTimes();
  const { state, opens_at: opensAt, reachable } = card.reachability;
  const words = {
    on_duty: () => t('consultation-on-duty'),
    working_hours: () => t('room-hours-working'),
    off_hours: () => t('room-hours-off'),
    weekend: () => t('room-hours-weekend'),
    holiday: () => t('reach-holiday'),
    absent: () => t('reach-absent'),
  };
  return (
    <p className="recipient-time">
      <LocalTime
        jurisdiction={card.jurisdiction}
        zone={card.time_zone}
        hours={card.working_hours}
        working={state !== 'weekend'}
      />
      <span className="quiet">{words[state]()}</span>
      {!reachable && opensAt ? (
        <span className="quiet">{t('consultation-back-at', { at: times.weekdayClock(new Date(opensAt)) })}</span>
      ) : null}
    </p>
  );
}
