import type { RoomSummary } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { KIND_WORDS } from './membership-words';

/** Of which kind a room is, where it is not the usual one or its urgency says it already. */
export function KindTag({ room }: { readonly room: Pick<RoomSummary, 'kind' | 'network'> }) {
  const t = useWords();
  const labels = useLabels();
  if (room.kind === 'consultation' || room.kind === 'urgent') return null;
  return (
    <span className="small quiet">
      {t(KIND_WORDS[room.kind])}
      {room.network ? <> · {labels.network(room.network)}</> : null}
    </span>
  );
}
