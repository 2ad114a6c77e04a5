import { Fragment, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Outgoing } from '../api/liveOutbox';
import type { Entry, Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import type { Times } from '../language/times';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { useSteady } from '../ui/useSteady';
import { Act } from './Act';
import { fileStates } from './attachments/files';
import type { Aim } from './drafts';
import type { Log } from './log';
import { fatesOf, isMessage, newCount } from './log';
import { Message } from './Message';
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
}

/** Remembered, as every message in it: of thousands only those are drawn anew that changed. */
export const RoomLog = memo(function RoomLog(props: Props) {
  const { room, me, people, log, ready, pending, onOlder, onEnd, onAim } = props;
  const t = useWords();
  const times = useTimes();
  const box = useRef<HTMLDivElement>(null);
  const divider = useRef<HTMLLIElement>(null);
  const allFates = useMemo(() => fatesOf(log.entries), [log.entries]);
  const fates = useSteady(allFates, [...allFates.keys()].join());
  const days = useMemo(() => daysOf(log.entries, times), [log.entries, times]);
  const files = useMemo(() => fileStates(log.entries), [log.entries]);
  const bySeq = useMemo(() => new Map(log.entries.map((entry) => [entry.seq, entry])), [log.entries]);
  const { atEnd, toEnd } = useLogScroll(
    box,
    { first: log.entries[0]?.seq, last: `${log.entries.at(-1)?.seq}/${pending.length}`, ready },
    useCallback(() => divider.current, []),
  );
  useEffect(() => {
    onEnd(atEnd);
  }, [atEnd, onEnd]);

  const unseen = newCount(log, me);
  const waiting = pending.filter((item) => item.state !== 'stored' || !bySeq.has(item.seq ?? 0));
  return (
    <div className="log-frame">
      {/* Silent: useSpokenEntries says what is new, by the rules of who is listening. */}
      <div className="log" role="log" aria-live="off" aria-label={t('room-log')} tabIndex={0} ref={box}>
        <p className="log-notice">{t('room-notice')}</p>
        {log.older ? <Earlier onOlder={onOlder} /> : null}
        <ol>
          {log.entries.map((entry, index) => {
            const day = days[index];
            const newDay = day !== days[index - 1];
            return (
              <Fragment key={entry.seq}>
                {newDay ? <li className="log-day">{day}</li> : null}
                {entry.seq === log.newFrom ? (
                  <li className="log-new" ref={divider}>
                    <span>{t('room-new', { count: unseen })}</span>
                  </li>
                ) : null}
                {isMessage(entry) ? (
                  <Message
                    entry={entry}
                    me={me}
                    people={people}
                    fates={fates}
                    scanned={files.get(entry.seq)}
                    target={entry.reply_to === null ? null : (bySeq.get(entry.reply_to) ?? null)}
                    canSay={room.abilities.say}
                    onAim={onAim}
                  />
                ) : (
                  <Act entry={entry} people={people} me={me} onAim={onAim} />
                )}
              </Fragment>
            );
          })}
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

/** The day of each entry, in words. */
function daysOf(entries: readonly Entry[], times: Times): string[] {
  return entries.map((entry) => times.day(new Date(entry.at)));
}

/** By button for the keyboard, by itself when the reader comes near the top. */
function Earlier({ onOlder }: { readonly onOlder: () => Promise<void> }) {
  const t = useWords();
  const mark = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const busy = useRef(false);

  const load = useCallback(() => {
    if (busy.current) return;
    busy.current = true;
    setState('loading');
    onOlder()
      .then(
        () => setState('idle'),
        () => setState('failed'),
      )
      .finally(() => {
        busy.current = false;
      });
  }, [onOlder]);

  useEffect(() => {
    const element = mark.current;
    if (!element || state === 'failed') return;
    const near = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) load();
    });
    near.observe(element);
    return () => {
      near.disconnect();
    };
  }, [load, state]);

  return (
    <div className="log-earlier" ref={mark}>
      <Button look="bare" isDisabled={state === 'loading'} onPress={load}>
        {state === 'failed' ? t('room-earlier-failed') : t('room-earlier')}
      </Button>
    </div>
  );
}
