import type { SearchAnswer } from '../api/types';
import { MatchGroup } from './MatchWords';
import { Row } from './Row';

interface Props {
  readonly pages: readonly SearchAnswer[];
  readonly busy: boolean;
}

export function Results({ pages, busy }: Props) {
  const hits = pages.flatMap((page) => page.hits);
  return (
    <ol className="results" aria-busy={busy}>
      {hits.map((hit, at) => {
        const confidence = hit.match?.confidence;
        const begins = confidence && confidence !== hits[at - 1]?.match?.confidence;
        return (
          <li key={hit.card.id}>
            {begins ? <MatchGroup confidence={confidence} /> : null}
            <Row hit={hit} />
          </li>
        );
      })}
    </ol>
  );
}
