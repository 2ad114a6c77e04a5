import type { FacetName } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';

export interface FacetLabels {
  readonly group: (facet: FacetName) => string;
  readonly value: (facet: FacetName, value: string) => string;
}

export function useFacetLabels(): FacetLabels {
  const t = useWords();
  const labels = useLabels();
  const groups = {
    reachable: t('facet-reachable'),
    jurisdiction: t('facet-jurisdiction'),
    network: t('facet-network'),
    offence: t('facet-offence'),
    measure: t('facet-measure'),
    language: t('facet-language'),
    role: t('facet-role'),
  };
  const values: Record<FacetName, (value: string) => string> = {
    reachable: () => t('facet-reachable-now'),
    jurisdiction: labels.jurisdiction,
    network: labels.network,
    offence: (code) => labels.term('offences', code),
    measure: (code) => labels.term('measures', code),
    language: (code) => labels.term('languages', code),
    role: (code) => labels.term('roles', code),
  };
  return { group: (facet) => groups[facet], value: (facet, value) => values[facet](value) };
}
