import type { FacetName, Freshness } from '../api/types';

/** In the order in which they stand beside the list. */
export const FACETS = [
  'reachable',
  'jurisdiction',
  'network',
  'offence',
  'measure',
  'language',
  'role',
  'freshness',
] as const satisfies readonly FacetName[];
export const FRESHNESSES = ['fresh', 'due', 'stale'] as const satisfies readonly Freshness[];

export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

/** What is looked for. The address bar is its only place, so that Back, a bookmark and a sent link all work. */
export interface Wanted {
  readonly text: string;
  readonly chosen: Chosen;
}

const isFreshness = (value: string): value is Freshness => FRESHNESSES.some((one) => one === value);

/** Reads `q=…&network=casc&network=ejn&reachable=true`; repeated values count once, unknown parameters are left alone. */
export function readAddress(search: string): Wanted {
  const query = new URLSearchParams(search);
  const values = (facet: FacetName) => [...new Set(query.getAll(facet).filter(Boolean))];
  return {
    text: query.get('q') ?? '',
    chosen: {
      // Only "reachable now" can be asked for; its absence asks for everyone.
      reachable: values('reachable').filter((value) => value === 'true'),
      jurisdiction: values('jurisdiction'),
      network: values('network'),
      offence: values('offence'),
      measure: values('measure'),
      language: values('language'),
      role: values('role'),
      freshness: values('freshness').filter(isFreshness),
    },
  };
}

/** The shortest query that says the same; values keep the order in which they were chosen. */
export function queryOf({ text, chosen }: Wanted): string {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text.trim());
  for (const facet of FACETS) for (const value of chosen[facet]) query.append(facet, value);
  return query.toString();
}

export function writeAddress(wanted: Wanted): string {
  return addressOf(queryOf(wanted));
}

/** The page of a query: of a saved search, too. */
export function addressOf(query: string): string {
  return query ? `/directory?${query}` : '/directory';
}

export function toggle(wanted: Wanted, facet: FacetName, value: string): Wanted {
  const before = wanted.chosen[facet];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...wanted, chosen: { ...wanted.chosen, [facet]: after } };
}

export function without(wanted: Wanted, facet: FacetName): Wanted {
  return { ...wanted, chosen: { ...wanted.chosen, [facet]: [] } };
}

export function withoutFilters(wanted: Wanted): Wanted {
  return FACETS.reduce(without, wanted);
}

export function chosenCount(wanted: Wanted): number {
  return FACETS.reduce((count, facet) => count + wanted.chosen[facet].length, 0);
}
