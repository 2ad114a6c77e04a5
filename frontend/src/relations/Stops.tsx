import type { RouteStop } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Tile } from '../ui/Tile';
import { usePartWords } from './usePartWords';

/** The way from origin to destination; the arrow follows the reader's direction. */
export function Stops({ stops }: { readonly stops: readonly RouteStop[] }) {
  const t = useWords();
  const labels = useLabels();
  const part = usePartWords();
  return (
    <ol className="stops" aria-label={t('routes-title')}>
      {stops.map((stop, at) => (
          <li key={stop.jurisdiction}>
            {at > 0 ? <span className="stops-arrow" aria-hidden="true" /> : null}
            <Tile code={stop.jurisdiction} />
            <span>
              {labels.jurisdiction(stop.jurisdiction)} <span className="quiet small">{part(stop.part)}</span>
            </span>
          </li>
      ))}
    </ol>
  );
}
