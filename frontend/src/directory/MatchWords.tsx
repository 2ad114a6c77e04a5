import type { Hit, Match } from '../api/types';
import { useWords } from '../language/LanguageProvider';

const GROUPS = {
  exact: 'match-exact',
  likely: 'match-likely',
  near: 'match-near',
} as const satisfies Record<Match['confidence'], string>;

/** How sure the matcher is, said once above the first of each kind: the order is exact, likely, near. */
export function MatchGroup({ confidence }: { readonly confidence: Match['confidence'] }) {
  const t = useWords();
  return <p className="match-group">{t(GROUPS[confidence])}</p>;
}

/** The spelling that matched, where it is not to be seen in the row already. */
export function FoundAs({ hit: { card, match } }: { readonly hit: Hit }) {
  const t = useWords();
  const shown = [card.name_original, card.name_romanised, ...Object.values(card.names)];
  if (!match?.matched || shown.includes(match.matched)) return null;
  return <p className="row-found">{t('match-found-as', { spelling: match.matched })}</p>;
}
