import { useMemo } from 'react';
import { useReference } from '../../api/reference';
import { inLanguage } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useCollator } from '../../language/lists';
import type { Option } from '../../ui/Field';

export type TermList = 'languages' | 'offences' | 'measures' | 'roles' | 'instruments' | 'stages' | 'authority_kinds';

/** A list of the vocabulary as options, in the reader's alphabet. */
export function useTermOptions(list: TermList): Option[] {
  const { code } = useLanguage();
  const collator = useCollator();
  const reference = useReference();
  return useMemo(
    () =>
      (reference?.[list] ?? [])
        .map((term) => ({ value: term.code, label: inLanguage(term.labels, code) }))
        .toSorted((a, b) => collator.compare(a.label, b.label)),
    [reference, list, code, collator],
  );
}
