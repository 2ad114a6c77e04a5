import type { FacetName, SearchAnswer } from '../api/types';
import type { Wanted } from './address';
import { toggle } from './address';
import { fold } from './facet-values';

export interface Suggested {
  readonly facet: FacetName;
  readonly value: string;
  readonly count: number;
  readonly isFloor: boolean;
  /** The search with the filter in the place of the words that name it. */
  readonly wanted: Wanted;
}

const NAMED_IN_WORDS = ['jurisdiction', 'network', 'offence', 'measure'] as const satisfies readonly FacetName[];
const MOST = 3;

/** What a value is called, in whatever language: each name as its folded words. */
export type Spellings = (facet: FacetName, value: string) => readonly (readonly string[])[];

export function foldedWords(name: string): string[] {
  return fold(name).split(/\s+/).filter(Boolean);
}

/** Filters that the words typed are the names of: «Катар» may mean the State, and whoever means it says so. */
export function suggested(wanted: Wanted, facets: SearchAnswer['facets'], spellings: Spellings): Suggested[] {
  const words = wanted.text.split(/\s+/).filter(Boolean);
  const typed = words.map(fold);
  const found = NAMED_IN_WORDS.flatMap((facet) =>
    facets[facet].flatMap(({ value, count, count_is_floor: isFloor }) => {
      if (wanted.chosen[facet].includes(value)) return [];
      for (const name of spellings(facet, value)) {
        const at = typed.findIndex((_, start) => name.every((word, place) => typed[start + place] === word));
        if (at < 0) continue;
        const text = words.toSpliced(at, name.length).join(' ');
        return [{ facet, value, count, isFloor, wanted: toggle({ ...wanted, text }, facet, value) }];
      }
      return [];
    }),
  );
  return found.slice(0, MOST);
}
