import type { CSSProperties } from 'react';
import { dayElapsed, workingSpans } from './day-strip';
import { useNow } from './useNow';
import './day-strip.css';

interface Props {
  readonly zone: string;
  readonly hours: { readonly start: string; readonly end: string };
  /** False on their weekend: the hours are drawn hollow. */
  readonly working?: boolean;
  readonly size?: 'small' | 'large';
}

const percent = (value: number) => `${value.toFixed(2)}%`;

/** Their day from midnight to midnight, working hours filled, a point for now. Ornament: the words beside it say the same. */
export function DayStrip({ zone, hours, working = true, size = 'small' }: Props) {
  const now = new Date(useNow());
  return (
    <span className="day-strip" data-size={size} data-working={working} aria-hidden="true">
      {workingSpans(hours.start, hours.end).map((span) => (
        <span
          key={span.from}
          className="day-strip-hours"
          style={{ '--from': percent(span.from), '--length': percent(span.length) } as CSSProperties}
        />
      ))}
      <span className="day-strip-now" style={{ '--from': percent(dayElapsed(now, zone)) } as CSSProperties} />
    </span>
  );
}
