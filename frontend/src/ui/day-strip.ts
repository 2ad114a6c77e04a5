export interface StripSpan {
  /** Percent of the day, 0 to 100. */
  readonly from: number;
  readonly length: number;
}

const DAY = 24 * 60;

/** `09:30` -> 570. `24:00` is the end of the day. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The parts of a 24-hour strip that working hours fill: one, or two where they cross midnight. */
export function workingSpans(start: string, end: string): StripSpan[] {
  const from = minutesOf(start);
  const to = minutesOf(end);
  if (from === to) return [];
  if (from < to) return [span(from, to)];
  return to === 0 ? [span(from, DAY)] : [span(0, to), span(from, DAY)];
}

function span(from: number, to: number): StripSpan {
  return { from: (from / DAY) * 100, length: ((to - from) / DAY) * 100 };
}

/** How far the day has gone in a time zone, in percent. */
export function dayElapsed(at: Date, zone: string): number {
  return (minutesOf(clockIn(at, zone)) / DAY) * 100;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(at: Date, zone: string): string {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
    clocks.set(zone, clock);
  }
  return clock.format(at);
}
