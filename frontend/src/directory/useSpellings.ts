import { useMemo } from 'react';
import { useReference } from '../api/reference';
import type { Reference } from '../api/types';
import type { Spellings } from './suggesting';
import { foldedWords } from './suggesting';

/** The names of States, networks, offences and measures in every language that is recorded, folded once. */
export function useSpellings(): Spellings {
  const reference = useReference();
  return useMemo(() => {
    const known = new Map(reference ? named(reference) : []);
    return (facet, value) => known.get(`${facet} ${value}`) ?? [];
  }, [reference]);
}

function named(reference: Reference): [string, string[][]][] {
  const folded = (key: string, names: readonly string[]): [string, string[][]] => [key, names.map(foldedWords)];
  const terms = (facet: 'offence' | 'measure', list: 'offences' | 'measures') =>
    reference[list].map(({ code, labels }) => folded(`${facet} ${code}`, Object.values(labels)));
  return [
    ...reference.jurisdictions.map(({ code, names, aliases }) =>
      folded(`jurisdiction ${code}`, [...Object.values(names), ...aliases]),
    ),
    ...reference.networks.map(({ id, acronym, names, aliases }) =>
      folded(`network ${id}`, [acronym, ...Object.values(names), ...aliases]),
    ),
    ...terms('offence', 'offences'),
    ...terms('measure', 'measures'),
  ];
}
