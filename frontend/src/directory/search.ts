import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Card, SearchAnswer } from '../api/types';
import type { Wanted } from './address';
import { FRESHNESSES, writeAddress } from './address';

/**
 * How many are fetched while somebody is still typing, how many once they have settled, and where the server stops:
 * further on, a narrower question is the better help. Who is shown is counted (docs/security.md), so nobody is shown
 * twenty-five people for each letter typed.
 */
export const FIRST = 8;
export const PAGE = 25;
export const FURTHEST = 100;

function question({ text, chosen }: Wanted, offset: number, limit: number) {
  return {
    q: text.trim() || undefined,
    network: [...chosen.network],
    jurisdiction: [...chosen.jurisdiction],
    offence: [...chosen.offence],
    measure: [...chosen.measure],
    language: [...chosen.language],
    role: [...chosen.role],
    freshness: FRESHNESSES.filter((one) => chosen.freshness.includes(one)),
    reachable: chosen.reachable.length > 0 ? true : undefined,
    offset,
    limit,
  };
}

/** The first few, then up to a whole page, then page by page. */
function sizeAt(offset: number): number {
  return offset === 0 ? FIRST : offset < PAGE ? PAGE - offset : PAGE;
}

/** The list for one address. A newer question cancels the one under way; the old answer stays until the new one is there. */
export function searchQuery(wanted: Wanted) {
  return infiniteQueryOptions({
    queryKey: ['search', writeAddress(wanted)],
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/api/directory/search', { params: { query: question(wanted, pageParam, sizeAt(pageParam)) }, signal })),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.hits.length, 0);
      const more = last.hits.length > 0 && (last.total_is_floor || loaded < last.total);
      return more && loaded + sizeAt(loaded) <= FURTHEST ? loaded : undefined;
    },
    placeholderData: keepPreviousData,
  });
}

/**
 * The same people as they are now, each in their place. Whoever is no longer there is left out and no longer counted;
 * under "reachable now" so is whoever has closed.
 */
export function withCards(
  known: InfiniteData<SearchAnswer>,
  wanted: Wanted,
  asked: ReadonlySet<string>,
  now: readonly Card[],
): InfiniteData<SearchAnswer> {
  const onlyReachable = wanted.chosen.reachable.length > 0;
  const fitting = now.filter((card) => !onlyReachable || card.reachability.reachable);
  const cards = new Map(fitting.map((card) => [card.id, card]));
  const isGone = (id: string) => asked.has(id) && !cards.has(id);
  const gone = known.pages.reduce((sum, page) => sum + page.hits.filter((hit) => isGone(hit.card.id)).length, 0);
  const pages = known.pages.map((page) => ({
    ...page,
    total: page.total - gone,
    facets: onlyReachable ? fewerReachable(page.facets, gone) : page.facets,
    hits: page.hits.flatMap((hit) => {
      const card = asked.has(hit.card.id) ? cards.get(hit.card.id) : hit.card;
      return card ? [{ ...hit, card }] : [];
    }),
  }));
  return { ...known, pages };
}

/** Under the filter everybody counted is counted as reachable. */
function fewerReachable(facets: SearchAnswer['facets'], gone: number): SearchAnswer['facets'] {
  return { ...facets, reachable: facets.reachable.map((one) => ({ ...one, count: Math.max(0, one.count - gone) })) };
}

/** Asks for these people alone: the whole search would bring others to the top, and each of them counts as shown. */
export async function askAgain(queries: QueryClient, wanted: Wanted, cards: readonly Card[]): Promise<void> {
  const ids = cards.map((card) => card.id);
  const now: Card[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    now.push(...(await ask(api.GET('/api/directory/cards', { params: { query: { id: ids.slice(at, at + PAGE) } } }))));
  }
  queries.setQueryData(searchQuery(wanted).queryKey, (known) => known && withCards(known, wanted, new Set(ids), now));
}

/** Only how many there would be: for the question "which filter excludes them all?". */
export function countQuery(wanted: Wanted) {
  return {
    queryKey: ['search-count', writeAddress(wanted)],
    queryFn: () => ask(api.GET('/api/directory/search', { params: { query: question(wanted, 0, 1) } })),
  };
}
