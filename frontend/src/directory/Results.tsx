import type { KeyboardEvent } from 'react';
import type { SearchAnswer } from '../api/types';
import { moveBetweenRows } from '../ui/rows';
import { MatchGroup } from './MatchWords';
import { Row } from './Row';

interface Props {
  readonly pages: readonly SearchAnswer[];
  readonly busy: boolean;
  /** The focus or a click has come to the row of this focal point. */
  readonly onNear: (id: string) => void;
}

export function Results({ pages, busy, onNear }: Props) {
  const hits = pages.flatMap((page) => page.hits);
  return (
    <ol className="results" aria-busy={busy} onKeyDown={moveByArrows}>
      {hits.map((hit, at) => {
        const confidence = hit.match?.confidence;
        const begins = confidence && confidence !== hits[at - 1]?.match?.confidence;
        const near = () => onNear(hit.card.id);
        return (
          <li key={hit.card.id} onFocus={near} onClick={near}>
            {begins ? <MatchGroup confidence={confidence} /> : null}
            <Row hit={hit} />
          </li>
        );
      })}
    </ol>
  );
}

/** From a name, up and down lead to the names beside it; Enter follows the link as ever. */
function moveByArrows(event: KeyboardEvent) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step || !(event.target as Element).matches('[data-row-link]')) return;
  event.preventDefault();
  moveBetweenRows(step);
}
