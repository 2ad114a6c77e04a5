import type { RoomStatus } from '../api/types';

/**
 * Targets, not obligations: critical consultations are acknowledged within thirty minutes at any hour. The targets of
 * the other classes are counted in working hours of the receiving side, so they are told in words, not run as a clock.
 */
export const CRITICAL_MINUTES = 30;

export interface ResponseClock {
  readonly minutesLeft: number;
  /** 0 to 1: how much of the time is used. */
  readonly used: number;
}

export function responseClock(
  room: { urgency: string; status: RoomStatus; opened_at: string },
  now: number,
): ResponseClock | null {
  if (room.urgency !== 'critical' || room.status !== 'opened') return null;
  const passed = (now - Date.parse(room.opened_at)) / 60_000;
  return {
    minutesLeft: Math.max(0, Math.ceil(CRITICAL_MINUTES - passed)),
    used: Math.min(1, Math.max(0, passed / CRITICAL_MINUTES)),
  };
}

/** The minutes at which the rest is said aloud; more often would be noise (WCAG 2.2.1, 4.1.3). */
export const SPOKEN_MINUTES: ReadonlySet<number> = new Set([15, 5, 0]);
