import type { Card } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Badge } from '../ui/Badge';
import { useNow } from '../ui/useNow';
import { daysSince, FRESHNESS } from './freshness';

/** How far an entry can be trusted: when somebody last confirmed it. */
export function FreshnessBadge({ card }: { readonly card: Pick<Card, 'freshness' | 'confirmed_at'> }) {
  const t = useWords();
  const days = daysSince(card.confirmed_at, useNow());
  const { tone, sign, words } = FRESHNESS[card.freshness];
  return (
    <Badge tone={tone} sign={sign}>
      {t(words, { days })}
    </Badge>
  );
}
