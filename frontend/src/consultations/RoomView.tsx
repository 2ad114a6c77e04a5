import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { live } from '../api/liveBrowser';
import { usePending } from '../api/liveHooks';
import { useSession } from '../api/session';
import type { Entry, Room } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { Fault } from '../ui/Fault';
import { useSteady } from '../ui/useSteady';
import { Waiting } from '../ui/Waiting';
import { ClosedNote } from './ClosedNote';
import { Composer } from './Composer';
import { ConnectionLine } from './ConnectionLine';
import type { Aim } from './drafts';
import { useJump } from './finding/useJump';
import { keepUnread } from './membership/membership-queries';
import { namedPeople, spokenPerson } from './people';
import { RoomHeader } from './RoomHeader';
import { RoomLog } from './RoomLog';
import { RoomSide } from './RoomSide';
import { pageIsLookedAt, usePageIsLookedAt } from './usePageIsLookedAt';
import { useRoomKeys } from './useRoomKeys';
import { useRoomLog } from './useRoomLog';
import { useSignals } from './useSignals';
import { useSpokenEntries } from './useSpokenEntries';

export function RoomView({ room }: { readonly room: Room }) {
  const { t, code } = useLanguage();
  const me = useSession().person.id;
  const people = useSteady(...useMemo(() => namedPeople(room.participants), [room.participants]));
  const pending = usePending(room.id);
  const signals = useSignals(me);
  const [aim, setAim] = useState<Aim | null>(null);

  const nameOf = useCallback(
    (person: string) => {
      const known = people.get(person);
      return known ? spokenPerson(known, code).text : t('room-somebody');
    },
    [people, code, t],
  );
  const speak = useSpokenEntries(me, nameOf);

  const atEnd = useRef(true);
  const [seesEnd, setSeesEnd] = useState(true);
  const watchEnd = useCallback((now: boolean) => {
    atEnd.current = now;
    setSeesEnd(now);
  }, []);
  const { log, ready, fault, retry, loadOlder, loadFar, markSeen } = useRoomLog(room, me, {
    seesEnd: () => atEnd.current && pageIsLookedAt(),
    arrived: (entry: Entry) => {
      signals.stopped(entry.author);
      speak(entry);
    },
    signal: signals.signal,
  });

  const lookedAt = usePageIsLookedAt();
  const last = log.entries.at(-1)?.seq;
  useEffect(() => {
    if (!ready || !seesEnd || !lookedAt || last === undefined) return;
    live.read(room.id, last);
    markSeen();
  }, [ready, seesEnd, lookedAt, last, room.id, markSeen]);

  // Whoever kept it unread has come back to it.
  const queries = useQueryClient();
  const kept = room.kept_unread;
  useEffect(() => {
    if (!kept) return;
    keepUnread(room.id, false)
      .then(() => queries.invalidateQueries({ queryKey: ['consultations'] }))
      .catch(() => undefined);
  }, [kept, room.id, queries]);

  const { goal, jump } = useJump(log, ready, loadFar);
  const toEntry = useCallback((seq: number) => jump({ seq }), [jump]);
  useRoomKeys(room.id, log.newFrom, toEntry);
  const side = <RoomSide room={room} me={me} present={signals.present} onDay={(at) => jump({ at })} />;
  return (
    <div className="room">
      <RoomHeader room={room} me={me} log={log} pending={pending} side={side} />
      <div className="room-columns">
        <section className="room-talk" data-room-talk aria-label={t('room-talk')}>
          {fault ? <Fault title={t('room-log-fault')} error={fault} onRetry={retry} /> : null}
          {ready || fault ? null : <Waiting />}
          <RoomLog
            room={room}
            me={me}
            people={people}
            log={log}
            ready={ready}
            pending={pending}
            onOlder={loadOlder}
            onEnd={watchEnd}
            onAim={setAim}
            goal={goal}
            onJump={toEntry}
          />
          <ConnectionLine writing={signals.writing.map(nameOf)} />
          {room.abilities.say ? (
            <Composer room={room} me={me} aim={aim} onAim={setAim} nameOf={nameOf} />
          ) : (
            <ClosedNote room={room} />
          )}
        </section>
        <aside className="room-side" aria-label={t('room-people')}>
          {side}
        </aside>
      </div>
    </div>
  );
}
