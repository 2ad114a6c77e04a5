import type { FacetName, Freshness } from '../api/types';
import { useLabels } from '../language/labels';
import type { MessageId } from '../language/message-ids';
import { useWords } from '../language/LanguageProvider';

const FRESH = {
  fresh: 'facet-freshness-fresh',
  due: 'facet-freshness-due',
  stale: 'facet-freshness-stale',
} as const satisfies Record<Freshness, MessageId>;

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
    freshness: t('facet-freshness'),
  };
  const values: Record<FacetName, (value: string) => string> = {
    reachable: () => t('facet-reachable-now'),
    jurisdiction: labels.jurisdiction,
    network: labels.network,
    offence: (code) => labels.term('offences', code),
    measure: (code) => labels.term('measures', code),
    language: (code) => labels.term('languages', code),
    role: (code) => labels.term('roles', code),
    freshness: (value) => t(FRESH[value as Freshness]),
  };
  return { group: (facet) => groups[facet], value: (facet, value) => values[facet](value) };
}
