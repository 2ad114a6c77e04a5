import type { Rota } from '../api/types';

export type Duty = Rota['duty'][number];

/** What of something falls into a day, and where it stands in it, in per cent of the day. */
export interface Part<T> {
  readonly of: T;
  readonly start: Date;
  readonly end: Date;
  readonly from: number;
  readonly length: number;
}

interface Span {
  readonly start: string;
  readonly end: string;
}

/** The parts of `spans` within a day; a day of a clock change is longer or shorter, and so is its line. */
export function partsOf<T extends Span>(day: Span, spans: readonly T[]): Part<T>[] {
  const begins = Date.parse(day.start);
  const ends = Date.parse(day.end);
  return spans.flatMap((span) => {
    const start = Math.max(begins, Date.parse(span.start));
    const end = Math.min(ends, Date.parse(span.end));
    if (start >= end) return [];
    const share = 100 / (ends - begins);
    return [
      { of: span, start: new Date(start), end: new Date(end), from: (start - begins) * share, length: (end - start) * share },
    ];
  });
}

/** A date of the calendar some days later: `2026-11-23` and 7 give `2026-11-30`. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
