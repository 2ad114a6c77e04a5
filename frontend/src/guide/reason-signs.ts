import type { Reason } from '../api/types';

const AGAINST: ReadonlySet<Reason['code']> = new Set([
  'stage_not_stated',
  'no_common_language',
  'opens',
  'closed',
  'absent',
  'confirmation_due',
  'confirmation_stale',
]);

/** Reasons that put somebody further down. */
export function isAgainst({ code }: Pick<Reason, 'code'>): boolean {
  return AGAINST.has(code);
}

const MINUTE = 60_000;
const NEAR = 24 * 60;

/** Hours and minutes until an instant; null for what is further off than a day, where a clock time says more. */
export function until(at: string, now: number): { hours: number; minutes: number } | null {
  const left = Math.max(0, Math.ceil((Date.parse(at) - now) / MINUTE));
  return left < NEAR ? { hours: Math.floor(left / 60), minutes: left % 60 } : null;
}
