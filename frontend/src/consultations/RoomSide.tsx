import { useState } from 'react';
import type { Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { AboutRoom } from './AboutRoom';
import { RoomCaveats } from './caveats/RoomCaveats';
import { RoomFiles } from './attachments/RoomFiles';
import { Checklist } from './checklist/Checklist';
import { CloseDialog } from './CloseDialog';
import { SubjectDialog } from './SubjectDialog';
import { JumpToDay } from './finding/JumpToDay';
import { UnreadButton } from './listing/UnreadButton';
import { AskIn } from './membership/AskIn';
import { LeaveDialog } from './membership/LeaveDialog';
import { WITHOUT_SIDES } from './membership/membership-words';
import { MuteButton } from './membership/MuteButton';
import { WhoIsHere } from './membership/WhoIsHere';
import { PapersButton } from './papers/PapersButton';
import { ShiftDialog } from './shifts/ShiftDialog';
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
  const sides = !WITHOUT_SIDES.has(room.kind);
  // Information is given by one authority to another (UNTOC 18(4)); a guest or an interpreter is of none.
  const ofAuthority = room.participants.some((one) => one.person === me && one.focal_point !== null);
  const [open, setOpen] = useState<'add' | 'leave' | 'shift' | 'call' | 'urgency' | 'close' | 'caveats' | 'inform' | 'subject' | null>(null);
  return (
    <>
      <WhoIsHere room={room} me={me} present={present} />
      <div className="side-acts side-menu">
        {room.abilities.invite ? <Button onPress={() => setOpen('add')}>{t('ask-title')}</Button> : null}
        {room.abilities.say ? <Button onPress={() => setOpen('call')}>{t('call-title')}</Button> : null}
        {room.abilities.say && sides ? <Button onPress={() => setOpen('urgency')}>{t('urgency-change')}</Button> : null}
        {room.abilities.correct_subject ? <Button onPress={() => setOpen('subject')}>{t('subject-title')}</Button> : null}
        {room.abilities.close ? <Button onPress={() => setOpen('close')}>{t('room-close')}</Button> : null}
        {room.abilities.hand_over ? <Button onPress={() => setOpen('shift')}>{t('shift-title')}</Button> : null}
        {room.abilities.leave ? <Button onPress={() => setOpen('leave')}>{t('leave-title')}</Button> : null}
        <MuteButton room={room} />
        <UnreadButton room={room.id} />
        <JumpToDay onDay={onDay} />
        {room.status === 'closed' ? null : <PapersButton room={room} />}
        {room.abilities.say ? (
          <>
            {ofAuthority ? <Button onPress={() => setOpen('inform')}>{t('spontaneous-give')}</Button> : null}
            <Button onPress={() => setOpen('caveats')}>{t('caveat-room')}</Button>
          </>
        ) : null}
      </div>
      {sides ? <Checklist room={room} /> : null}
      <RoomFiles room={room} />
      <AboutRoom room={room} />
      {open === 'add' ? <AskIn room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'shift' ? <ShiftDialog room={room} me={me} onClose={() => setOpen(null)} /> : null}
      {open === 'leave' ? <LeaveDialog room={room} me={me} onClose={() => setOpen(null)} /> : null}
      {open === 'call' ? <CallDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'urgency' ? <UrgencyDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'caveats' ? <RoomCaveats room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'inform' ? <InformDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'subject' ? <SubjectDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'close' ? <CloseDialog room={room} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
