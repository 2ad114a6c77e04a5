import type { RefObject } from 'react';
import { Fragment, memo } from 'react';
import type { Entry } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Act } from './Act';
import type { FileStates } from './attachments/files';
import type { Aim } from './drafts';
import type { Fates } from './log';
import { isMessage } from './log';
import { Message } from './Message';
import type { Part } from './parts';
import { samePart } from './parts';
import type { People } from './people';
import { useNear } from './useNear';

interface Props {
  readonly part: Part;
  readonly box: RefObject<HTMLElement | null>;
  readonly me: string;
  readonly people: People;
  readonly fates: Fates;
  readonly files: FileStates;
  /** What others reply to or put right, where that is on the page. */
  readonly targets: ReadonlyMap<number, Entry>;
  readonly canSay: boolean;
  /** One's own offer to the next shift that nobody answered yet. */
  readonly offer: number | null;
  /** The divider and how much is new below it, where it stands in this part. */
  readonly newFrom: number | null;
  readonly unseen: number;
  /** Somebody is on the way to an entry in it. */
  readonly wanted: boolean;
  readonly onAim: (aim: Aim) => void;
  readonly onJump: (seq: number) => void;
}

/** Some entries of the log, drawn while they are near to what is seen: so a room of thousands is as quick as a short one. */
export const LogPart = memo(function LogPart(props: Props) {
  const { part, box, me, people, fates, files, targets, canSay, offer, newFrom, unseen, wanted, onAim, onJump } = props;
  const t = useWords();
  const times = useTimes();
  const near = useNear(box, wanted);
  const day = (entry: Entry | undefined) => entry && times.day(new Date(entry.at));
  if (near.kept !== null) return <ol ref={near.part} style={{ blockSize: near.kept }} />;
  const first = part.entries[0];
  const goesOn =
    [part.before, first].every((entry) => entry && !isMessage(entry)) &&
    day(first) === day(part.before) &&
    first?.seq !== newFrom;
  return (
    <ol ref={near.part} data-goes-on={goesOn}>
      {part.entries.map((entry, index) => {
        const today = day(entry);
        return (
          <Fragment key={entry.seq}>
            {today === day(part.entries[index - 1] ?? part.before) ? null : <li className="log-day">{today}</li>}
            {entry.seq === newFrom ? (
              <li className="log-new">
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
                target={(entry.reply_to !== null && targets.get(entry.reply_to)) || null}
                canSay={canSay}
                onAim={onAim}
                onJump={onJump}
              />
            ) : (
              <Act
                entry={entry}
                people={people}
                me={me}
                fates={fates}
                canSay={canSay}
                offered={entry.seq === offer}
                onAim={onAim}
              />
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}, sameProps);

function sameProps({ part, ...one }: Props, { part: otherPart, ...other }: Props): boolean {
  const keys = Object.keys(one) as (keyof typeof one)[];
  return samePart(part, otherPart) && keys.every((key) => one[key] === other[key]);
}
