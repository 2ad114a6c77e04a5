import type { Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { PapersButton } from './papers/PapersButton';
import { Keeping } from './retention/Keeping';
import { StatusWords } from './StatusWords';

/** In the composer's place: why nothing can be written any more. */
export function ClosedNote({ room }: { readonly room: Room }) {
  const t = useWords();
  return (
    <div className="closed-note">
      <p>
        <StatusWords room={room} />
      </p>
      <p className="quiet">{room.frozen_at ? t('frozen-note') : room.status === 'closed' ? t('room-read-only') : t('kind-forum-reads')}</p>
      <p>
        <PapersButton room={room} />
      </p>
      <Keeping room={room} />
    </div>
  );
}
