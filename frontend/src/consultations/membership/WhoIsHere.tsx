import { useState } from 'react';
import type { Room } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { PersonLine } from '../PersonLine';
import { Admissions } from './Admissions';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly present: ReadonlySet<string>;
}

/** More than these are shown when asked for: a forum has hundreds. */
const MANY = 20;

/** Everybody who reads what is said here, and whoever waits to. */
export function WhoIsHere({ room, me, present }: Props) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const people = room.participants.filter((person) => person.left_at === null);
  const shown = all || people.length <= MANY ? people : people.slice(0, MANY);
  return (
    <>
      <h2 className="side-title">{t('room-people')}</h2>
      <ul className="side-people">
        {shown.map((person) => (
          <PersonLine
            key={person.person}
            person={person}
            self={person.person === me}
            here={person.person !== me && present.has(person.person)}
          />
        ))}
      </ul>
      {shown.length < people.length ? (
        <Button onPress={() => setAll(true)}>{t('member-all', { count: people.length })}</Button>
      ) : null}
      <Admissions room={room} />
    </>
  );
}
