import { useState } from 'react';
import { useSession } from '../../api/session';
import type { Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { HoldDialog } from './HoldDialog';

/** Until when a closed room is kept, who keeps it longer, and the reader's own part in that. */
export function Keeping({ room }: { readonly room: Room }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const list = useList();
  const me = useSession().person.id;
  const [open, setOpen] = useState(false);
  const own = room.participants.find((person) => person.person === me)?.jurisdiction ?? null;
  if (!room.purge_at) return null;
  const held = own !== null && room.held_by.includes(own);
  return (
    <>
      <p className="quiet">
        {room.held_by.length > 0
          ? t('keep-held', { countries: list(room.held_by.map((code) => labels.jurisdiction(code))) })
          : t('keep-until', { day: times.day(new Date(room.purge_at)) })}
      </p>
      {own ? (
        <p>
          <Button onPress={() => setOpen(true)}>{held ? t('keep-release') : t('keep-hold')}</Button>
        </p>
      ) : null}
      {open ? <HoldDialog room={room} held={held} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
