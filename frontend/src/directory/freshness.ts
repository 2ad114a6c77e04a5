import type { Freshness } from '../api/types';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days since a confirmation; a clock slightly ahead of ours counts as today. */
export function daysSince(confirmedAt: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(confirmedAt)) / DAY));
}

/** Shape, tone and words together, so that none of them has to speak alone. */
export const FRESHNESS = {
  fresh: { tone: 'good', sign: '✓', words: 'freshness-fresh' },
  due: { tone: 'caution', sign: '◐', words: 'freshness-due' },
  stale: { tone: 'urgent', sign: '!', words: 'freshness-stale' },
} as const satisfies Record<Freshness, unknown>;
