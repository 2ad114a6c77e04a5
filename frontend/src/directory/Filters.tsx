import { memo } from 'react';
import type { SearchAnswer } from '../api/types';
import type { Wanted } from './address';
import { FACETS, toggle } from './address';
import { FacetGroup } from './FacetGroup';
import './filters.css';

interface Props {
  readonly wanted: Wanted;
  readonly facets: SearchAnswer['facets'] | undefined;
  readonly onWanted: (wanted: Wanted) => void;
}

/** OR inside a group, AND across groups; every choice applies at once and moves nothing. */
export const Filters = memo(function Filters({ wanted, facets, onWanted }: Props) {
  return (
    <div className="filters">
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          answered={facets?.[facet] ?? []}
          chosen={wanted.chosen[facet]}
          text={wanted.text}
          onToggle={(value) => onWanted(toggle(wanted, facet, value))}
        />
      ))}
    </div>
  );
});
