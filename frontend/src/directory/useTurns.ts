import { useEffect } from 'react';
import type { Card } from '../api/types';
import { usePageIsLookedAt } from '../consultations/usePageIsLookedAt';
import { useNow } from '../ui/useNow';

/** Whether what a card says of being reachable was true until some moment that has passed. */
export function hasTurned({ reachability: { until, opens_at } }: Pick<Card, 'reachability'>, now: number): boolean {
  return [until, opens_at].some((at) => at !== null && Date.parse(at) <= now);
}

/**
 * A page that stays open asks again once somebody shown on it has come or gone, and each minute until it has the answer;
 * one that nobody looks at waits until somebody does.
 */
export function useTurns(cards: readonly Pick<Card, 'reachability'>[], ask: () => unknown): void {
  const now = useNow();
  const lookedAt = usePageIsLookedAt();
  const turned = lookedAt && cards.some((card) => hasTurned(card, now));
  useEffect(() => {
    if (turned) void ask();
    // oxlint-disable-next-line react/exhaustive-deps -- at the turn of the minute, whatever else is drawn
  }, [turned, now]);
}
