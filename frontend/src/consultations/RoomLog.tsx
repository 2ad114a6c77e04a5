import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Outgoing } from '../api/liveOutbox';
import type { Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { useSteadyMap } from '../ui/useSteady';
import { fileStates } from './attachments/files';
import type { Aim } from './drafts';
import { Earlier } from './Earlier';
import type { Log } from './log';
import { fatesOf, newCount, openOffer, targetsOf } from './log';
import { LogPart } from './LogPart';
import { partOf, partsOf } from './parts';
import { PendingMessage } from './PendingMessage';
import type { People } from './people';
import { SeenLine } from './SeenLine';
import { useLogScroll } from './useLogScroll';
import './log.css';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly people: People;
  readonly log: Log;
  readonly ready: boolean;
  readonly pending: readonly Outgoing[];
  readonly onOlder: () => Promise<void>;
  readonly onEnd: (atEnd: boolean) => void;
  readonly onAim: (aim: Aim) => void;
  /** The entry that somebody is on the way to. */
  readonly goal: number | null;
  readonly onJump: (seq: number) => void;
}

/** Remembered, as every part of it: of thousands of entries only those are drawn that are near, and anew that changed. */
export const RoomLog = memo(function RoomLog(props: Props) {
  const { room, me, people, log, ready, pending, onOlder, onEnd, onAim, goal, onJump } = props;
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const fates = useSteadyMap(useMemo(() => fatesOf(log.entries), [log.entries]));
  const files = useSteadyMap(useMemo(() => fileStates(log.entries), [log.entries]));
  const targets = useSteadyMap(useMemo(() => targetsOf(log.entries), [log.entries]));
  const offer = useMemo(() => openOffer(log.entries, me), [log.entries, me]);
  const parts = useMemo(() => partsOf(log.entries), [log.entries]);
  const last = log.entries.at(-1)?.seq ?? 0;
  const { atEnd, toEnd } = useLogScroll(
    box,
    { first: log.entries[0]?.seq, last: `${last}/${pending.length}`, ready },
    useCallback(() => box.current?.querySelector('.log-new') ?? null, []),
  );
  useEffect(() => {
    onEnd(atEnd);
  }, [atEnd, onEnd]);

  const unseen = newCount(log, me);
  const waiting = pending.filter((item) => item.state !== 'stored' || (item.seq ?? Infinity) > last);
  return (
    <div className="log-frame">
      {/* Silent: useSpokenEntries says what is new, by the rules of who is listening. */}
      <div className="log" role="log" aria-live="off" aria-label={t('room-log')} tabIndex={0} ref={box}>
        <p className="log-notice">{t('room-notice')}</p>
        {log.older ? <Earlier onOlder={onOlder} /> : null}
        {parts.map((part) => {
          const divided = log.newFrom !== null && partOf(log.newFrom) === part.number;
          return (
            <LogPart
              key={part.number}
              part={part}
              box={box}
              me={me}
              people={people}
              fates={fates}
              files={files}
              targets={targets}
              canSay={room.abilities.say}
              offer={offer}
              newFrom={divided ? log.newFrom : null}
              unseen={divided ? unseen : 0}
              wanted={goal !== null && partOf(goal) === part.number}
              onAim={onAim}
              onJump={onJump}
            />
          );
        })}
        <ol>
          <SeenLine room={room} entries={log.entries} me={me} />
          {waiting.map((item) => (
            <PendingMessage key={item.key} item={item} />
          ))}
        </ol>
      </div>
      {!atEnd && unseen > 0 && !log.newSeen ? (
        <Button className="log-jump" onPress={toEnd}>
          {t('room-new', { count: unseen })}
        </Button>
      ) : null}
    </div>
  );
});
