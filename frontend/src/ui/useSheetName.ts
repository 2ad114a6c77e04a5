import { useCallback } from 'react';
import type { Names } from '../api/types';
import { inLanguage, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';

/** The jurisdiction's name: its own where it is illustrative, else that of the vocabulary. */
export function useSheetName(): (sheet: { jurisdiction: string; names: Names }) => string {
  const { code } = useLanguage();
  const labels = useLabels();
  return useCallback(
    ({ jurisdiction, names }) => inLanguage(names, code) || labels.jurisdiction(jurisdiction),
    [code, labels],
  );
}
