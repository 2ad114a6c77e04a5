import { useMemo } from 'react';
import { useLanguage } from '../language/LanguageProvider';
import { useCollator } from '../language/lists';
import type { Option } from '../ui/Field';
import type { NamedPerson } from '../ui/person-name';
import { leadingName } from '../ui/person-name';

/** People as options, in the reader's alphabet. */
export function usePeopleOptions(people: readonly (NamedPerson & { readonly id: string })[]): Option[] {
  const { code } = useLanguage();
  const collator = useCollator();
  return useMemo(
    () =>
      people
        .map((person) => ({ value: person.id, label: leadingName(person, code).lead.text }))
        .toSorted((a, b) => collator.compare(a.label, b.label)),
    [people, code, collator],
  );
}
