import { useEffect } from 'react';
import { FIRST } from './search';

const SETTLED = 1200;

interface Search {
  readonly data: { readonly pages: readonly { readonly hits: readonly unknown[] }[] } | undefined;
  readonly isPlaceholderData: boolean;
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** Once nothing more is typed or chosen, the first few become a whole page by themselves. */
export function useRestOfPage(search: Search): void {
  const { data, isPlaceholderData, hasNextPage, isFetching, fetchNextPage } = search;
  const begun = data?.pages.length === 1 && data.pages[0]?.hits.length === FIRST && !isPlaceholderData;
  useEffect(() => {
    if (!begun || !hasNextPage || isFetching) return;
    const timer = setTimeout(() => void fetchNextPage(), SETTLED);
    return () => clearTimeout(timer);
  }, [begun, hasNextPage, isFetching, fetchNextPage]);
}
