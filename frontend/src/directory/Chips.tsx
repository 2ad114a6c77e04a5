import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import type { Wanted } from './address';
import { FACETS, toggle, withoutFilters } from './address';
import { useFacetLabels } from './useFacetLabels';
import './chips.css';

interface Props {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}

/** What is chosen, above the list, each to be taken away again. */
export function Chips({ wanted, onWanted }: Props) {
  const t = useWords();
  const labels = useFacetLabels();
  const chips = FACETS.flatMap((facet) =>
    wanted.chosen[facet].map((value) => ({ facet, value, label: labels.value(facet, value) })),
  );
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('chips-title')}>
      {chips.map(({ facet, value, label }) => (
        <li key={`${facet} ${value}`}>
          <Button
            className="chip"
            aria-label={t('chips-remove', { label })}
            onPress={() => onWanted(toggle(wanted, facet, value))}
          >
            <bdi>{label}</bdi> <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
      <li>
        <Button look="bare" onPress={() => onWanted(withoutFilters(wanted))}>
          {t('chips-clear')}
        </Button>
      </li>
    </ul>
  );
}
