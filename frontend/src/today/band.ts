import type { Awake } from '../api/types';
import type { StripSpan } from '../ui/day-strip';
import { minutesOf, workingSpans } from '../ui/day-strip';

const DAY = 24 * 60;

/** Where somebody can be reached first; among those, and among the rest, by name as the reader knows it. */
export function reachableFirst(states: readonly Awake[], nameOf: (code: string) => string, collator: Intl.Collator): Awake[] {
  return states.toSorted(
    (one, other) =>
      Number(other.reachable > 0) - Number(one.reachable > 0) ||
      collator.compare(nameOf(one.jurisdiction), nameOf(other.jurisdiction)),
  );
}

/** How many minutes the clocks of one zone are ahead of another's at an instant. */
export function minutesAhead(at: Date, zone: string, other: string): number {
  const wall = (name: string) =>
    Date.parse(`${new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: name }).format(at)}Z`);
  return Math.round((wall(zone) - wall(other)) / 60_000);
}

/** Somebody's hours on the reader's own day: a window moved by the difference of the clocks, in two parts over midnight. */
export function spansHere(start: string, end: string, ahead: number): StripSpan[] {
  const moved = (clock: string) => {
    const minutes = (((minutesOf(clock) - ahead) % DAY) + DAY) % DAY;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  return workingSpans(moved(start), moved(end));
}
