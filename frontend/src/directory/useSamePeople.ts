import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../api/types';
import type { Wanted } from './address';
import { askAgain } from './search';
import { useTurns } from './useTurns';

interface Failure {
  readonly error: unknown;
  /** The list that could not be brought up to date: of any later one this says nothing. */
  readonly of: number;
}

/** Keeps the people listed as they are now; while that fails, the error and how to try again. */
export function useSamePeople(wanted: Wanted, cards: readonly Card[], listedAt: number) {
  const queries = useQueryClient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = () =>
    askAgain(queries, wanted, cards).then(
      () => setFailure(null),
      (error: unknown) => setFailure({ error, of: listedAt }),
    );
  useTurns(cards, ask);
  return { error: failure?.of === listedAt ? failure.error : null, ask };
}
