import { useLabels } from '../language/labels';
import { useTimes } from '../language/times';
import { DayStrip } from './DayStrip';
import { useNow } from './useNow';
import './local-time.css';

interface Props {
  readonly jurisdiction: string;
  readonly zone: string;
  readonly hours: { readonly start: string; readonly end: string };
  readonly working?: boolean;
}

/** The hour where a colleague sits: `▬▬●▬ 13:10 Bishkek`. */
export function LocalTime({ jurisdiction, zone, hours, working = true }: Props) {
  const now = new Date(useNow());
  const times = useTimes();
  const labels = useLabels();
  return (
    <span className="local-time">
      <DayStrip zone={zone} hours={hours} working={working} />
      <span>
        <time className="local-time-clock" dateTime={now.toISOString()}>
          {times.clock(now, zone)}
        </time>{' '}
        <bdi>{labels.city(jurisdiction, zone)}</bdi>
      </span>
    </span>
  );
}
