import type { RoomClock } from '../api/types';

/** Beyond this the rest is told as an hour, not counted down: a countdown of days says nothing. */
export const COUNTED_MINUTES = 180;

export interface ResponseClock {
  readonly minutesLeft: number;
  /** 0 to 1: how much of the time is used. */
  readonly used: number;
}

/** A target, no obligation: the server counted it, on that State's calendar unless it is critical. */
export function responseClock(clock: RoomClock, now: number): ResponseClock | null {
  if (clock.status !== 'opened') return null;
  const begun = Date.parse(clock.started_at);
  const end = Date.parse(clock.acknowledge_by);
  return {
    minutesLeft: Math.max(0, Math.ceil((end - now) / 60_000)),
    used: Math.min(1, Math.max(0, (now - begun) / (end - begun))),
  };
}

/** The next moment at which the ladder goes up by itself; null when it stands at the top or somebody acknowledged. */
export function nextRung(clock: RoomClock, now: number): string | null {
  if (clock.status !== 'opened') return null;
  return clock.rungs.find((at) => Date.parse(at) > now) ?? null;
}

/** The minutes at which the rest is said aloud; more often would be noise (WCAG 2.2.1, 4.1.3). */
export const SPOKEN_MINUTES: ReadonlySet<number> = new Set([15, 5, 0]);
