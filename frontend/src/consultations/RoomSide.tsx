import { useState } from 'react';
import type { Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { AboutRoom } from './AboutRoom';
import { AddFocalPoint } from './AddFocalPoint';
import { CloseDialog } from './CloseDialog';
import { PersonLine } from './PersonLine';
import './side.css';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly present: ReadonlySet<string>;
}

export function RoomSide({ room, me, present }: Props) {
  const t = useWords();
  const [open, setOpen] = useState<'add' | 'close' | null>(null);
  return (
    <>
      <h2 className="side-title">{t('room-people')}</h2>
      <ul className="side-people">
        {room.participants
          .filter((person) => person.left_at === null)
          .map((person) => (
            <PersonLine
              key={person.person}
              person={person}
              self={person.person === me}
              here={person.person !== me && present.has(person.person)}
            />
          ))}
      </ul>
      {room.abilities.invite ? <Button onPress={() => setOpen('add')}>{t('room-add')}</Button> : null}
      {room.abilities.close ? <Button onPress={() => setOpen('close')}>{t('room-close')}</Button> : null}
      <AboutRoom room={room} />
      {open === 'add' ? <AddFocalPoint room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'close' ? <CloseDialog room={room} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
