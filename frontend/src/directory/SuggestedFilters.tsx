import type { SearchAnswer } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import type { Wanted } from './address';
import { suggested } from './suggesting';
import { useFacetLabels } from './useFacetLabels';
import { useSpellings } from './useSpellings';
import './chips.css';

interface Props {
  readonly wanted: Wanted;
  readonly facets: SearchAnswer['facets'];
  readonly onWanted: (wanted: Wanted) => void;
}

/** A word that names a State, a network or a subject, in any language, is offered as a filter; it is one only when chosen. */
export function SuggestedFilters({ wanted, facets, onWanted }: Props) {
  const t = useWords();
  const labels = useFacetLabels();
  const ways = suggested(wanted, facets, useSpellings());
  if (ways.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('suggested-title')}>
      {ways.map((way) => (
        <li key={`${way.facet} ${way.value}`}>
          <Button onPress={() => onWanted(way.wanted)}>
            {t('suggested-only', {
              label: labels.value(way.facet, way.value),
              count: t(way.isFloor ? 'count-floor' : 'count', { count: way.count }),
            })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
