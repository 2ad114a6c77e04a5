import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Wanted } from './address';
import { readAddress, writeAddress } from './address';
import { rememberSearch } from './last-search';

/**
 * What the address bar asks for, and how to ask for something else.
 * Typing replaces the address; a choice adds a step for Back.
 */
export function useWanted(): [Wanted, (wanted: Wanted, step?: 'replace' | 'push') => void] {
  const search = useSearch();
  const [, go] = useLocation();
  useEffect(() => rememberSearch(search), [search]);
  const wanted = useMemo(() => readAddress(search), [search]);
  const ask = useCallback(
    (next: Wanted, step: 'replace' | 'push' = 'push') => go(writeAddress(next), { replace: step === 'replace' }),
    [go],
  );
  return [wanted, ask];
}
