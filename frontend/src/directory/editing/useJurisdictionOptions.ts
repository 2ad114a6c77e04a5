import { useMemo } from 'react';
import { useReference } from '../../api/reference';
import { inLanguage } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useCollator } from '../../language/lists';
import type { Option } from '../../ui/Field';

/** Jurisdictions as options, in the reader's alphabet. */
export function useJurisdictionOptions(): Option[] {
  const { code } = useLanguage();
  const collator = useCollator();
  const reference = useReference();
  return useMemo(
    () =>
      (reference?.jurisdictions ?? [])
        .map((one) => ({ value: one.code, label: inLanguage(one.names, code) }))
        .toSorted((a, b) => collator.compare(a.label, b.label)),
    [reference, code, collator],
  );
}
