import type { Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
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
      <p className="quiet">{t('room-read-only')}</p>
      <Keeping room={room} />
    </div>
  );
}
