import type { Hit, Match } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Dotted } from '../ui/Dotted';

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

const WAYS = {
  same: null,
  spelling: null,
  sound: 'match-why-sound',
  beginning: 'match-why-beginning',
  initial: 'match-why-initial',
  slip: 'match-why-slip',
  beside: 'match-why-beside',
  unmatched: 'match-why-unmatched',
} as const satisfies Record<Match['why'][number]['way'], string | null>;

/** The spelling that matched, where it is not to be seen in the row already; and what is not certain about it. */
export function FoundAs({ hit: { card, match } }: { readonly hit: Hit }) {
  const t = useWords();
  if (!match) return null;
  const shown = [card.name_original, card.name_romanised, ...Object.values(card.names)];
  const found = shown.includes(match.matched) ? [] : [t('match-found-as', { spelling: match.matched })];
  const doubts = match.confidence === 'exact' ? [] : match.why;
  const said = doubts.flatMap(({ asked, name, way }) => {
    const words = WAYS[way];
    if (!words) return [];
    // A spelling that this reader's card does not show is not named.
    const named = name || way === 'beside' || way === 'unmatched';
    return [t(named ? words : 'match-why-recorded', { asked, name })];
  });
  if (found.length + said.length === 0) return null;
  return <Dotted className="row-found">{[...found, ...said]}</Dotted>;
}
