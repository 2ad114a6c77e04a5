import { useState } from 'react';
import type { Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { AboutRoom } from './AboutRoom';
import { AddFocalPoint } from './AddFocalPoint';
import { RoomCaveats } from './caveats/RoomCaveats';
import { Checklist } from './checklist/Checklist';
import { CloseDialog } from './CloseDialog';
import { JumpToDay } from './finding/JumpToDay';
import { PersonLine } from './PersonLine';
import { CallDialog } from './urgency/CallDialog';
import { UrgencyDialog } from './urgency/UrgencyDialog';
import { InformDialog } from './spontaneous/InformDialog';
import './side.css';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly present: ReadonlySet<string>;
  readonly onDay: (at: string) => void;
}

export function RoomSide({ room, me, present, onDay }: Props) {
  const t = useWords();
  const [open, setOpen] = useState<'add' | 'call' | 'urgency' | 'close' | 'caveats' | 'inform' | null>(null);
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
      <div className="side-acts">
        {room.abilities.invite ? <Button onPress={() => setOpen('add')}>{t('room-add')}</Button> : null}
        {room.abilities.say ? <Button onPress={() => setOpen('call')}>{t('call-title')}</Button> : null}
        {room.abilities.say ? <Button onPress={() => setOpen('urgency')}>{t('urgency-change')}</Button> : null}
        {room.abilities.close ? <Button onPress={() => setOpen('close')}>{t('room-close')}</Button> : null}
        <JumpToDay onDay={onDay} />
        {room.abilities.say ? (
          <>
            <Button onPress={() => setOpen('inform')}>{t('spontaneous-give')}</Button>
            <Button onPress={() => setOpen('caveats')}>{t('caveat-room')}</Button>
          </>
        ) : null}
      </div>
      <Checklist room={room} />
      <AboutRoom room={room} />
      {open === 'add' ? <AddFocalPoint room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'call' ? <CallDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'urgency' ? <UrgencyDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'caveats' ? <RoomCaveats room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'inform' ? <InformDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'close' ? <CloseDialog room={room} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
