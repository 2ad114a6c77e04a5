import type { FacetName, FacetValue } from '../api/types';

export interface ShownValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isFloor: boolean;
  readonly chosen: boolean;
}

/** More values than this get a field to find one in the list. */
export const MANY = 12;
/** So many are shown before "Show all". */
export const FEW = 8;

/** Jurisdictions and languages are looked up by name, so they stand in the alphabet; in the others the common ones come first. */
export function isAlphabetical(facet: FacetName): boolean {
  return facet === 'jurisdiction' || facet === 'language';
}

/**
 * The values of one facet in an order that does not jump: chosen values never vanish, and where the order is by count
 * it is the order at the time the words were typed (`before`), not that of each new count.
 */
export function orderValues(
  facet: FacetName,
  answered: readonly FacetValue[],
  chosen: readonly string[],
  label: (value: string) => string,
  collator: Intl.Collator,
  before: readonly string[] = [],
): ShownValue[] {
  const counts = new Map(answered.map((one) => [one.value, one]));
  const values = [...new Set([...counts.keys(), ...chosen])].map((value) => ({
    value,
    label: label(value),
    count: counts.get(value)?.count ?? 0,
    isFloor: counts.get(value)?.count_is_floor ?? false,
    chosen: chosen.includes(value),
  }));
  const place = (value: string) => {
    const at = before.indexOf(value);
    return at < 0 ? before.length : at;
  };
  return values.toSorted((a, b) => {
    const byAlphabet = collator.compare(a.label, b.label);
    if (isAlphabetical(facet)) return byAlphabet;
    return place(a.value) - place(b.value) || b.count - a.count || byAlphabet;
  });
}

/** The few shown at first: the most frequent and whatever is chosen, in the order of the list. */
export function shortened(values: readonly ShownValue[], few = FEW): ShownValue[] {
  if (values.length <= few + 1) return [...values];
  const frequent = new Set(
    values
      .toSorted((a, b) => b.count - a.count)
      .slice(0, few)
      .map((one) => one.value),
  );
  return values.filter((one) => one.chosen || frequent.has(one.value));
}

/** Case and accents do not matter. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** "Find in list". */
export function found(values: readonly ShownValue[], words: string): ShownValue[] {
  const wanted = fold(words.trim());
  return wanted ? values.filter((one) => fold(one.label).includes(wanted)) : [...values];
}
