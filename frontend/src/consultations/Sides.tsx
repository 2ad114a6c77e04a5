import type { RoomSummary } from '../api/types';
import { useLabels } from '../language/labels';
import { Tile } from '../ui/Tile';

type Told = Pick<RoomSummary, 'requesting_jurisdiction' | 'requested_jurisdictions'>;

/** Who asks, then who is asked; in that order in every language. */
export function Sides({ room }: { readonly room: Told }) {
  const labels = useLabels();
  const { requesting_jurisdiction: asking, requested_jurisdictions: asked } = room;
  return (
    <>
      {asking ? <Tile code={asking} label={labels.jurisdiction(asking)} /> : null}
      {asked.map((code) => (
        <Tile key={code} code={code} label={labels.jurisdiction(code)} />
      ))}
    </>
  );
}
