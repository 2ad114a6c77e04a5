import { memo } from 'react';
import type { Entry } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Tile } from '../ui/Tile';
import { Body } from './Body';
import { Caveat } from './Caveat';
import type { Aim } from './drafts';
import type { Fates } from './log';
import { MessageActs } from './MessageActs';
import type { People } from './people';
import { Quote } from './Quote';
import { PersonInRoom } from './PersonInRoom';
import './message.css';

interface Props {
  readonly entry: Entry;
  readonly me: string;
  readonly people: People;
  readonly fates: Fates;
  /** What it replies to or puts right, where that is on the page. */
  readonly target: Entry | null;
  readonly canSay: boolean;
  readonly onAim: (aim: Aim) => void;
}

/** Remembered: a long log must not be drawn anew because somebody somewhere is typing. */
export const Message = memo(function Message({ entry, me, people, fates, target, canSay, onAim }: Props) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const author = people.get(entry.author);
  const at = new Date(entry.at);
  const fate = fates.get(entry.seq);
  return (
    <li
      className="message"
      id={`entry-${entry.seq}`}
      data-caveats={entry.caveats.length > 0}
      data-answer={entry.kind === 'answer'}
    >
      <p className="message-head">
        {author?.jurisdiction ? (
          <Tile code={author.jurisdiction} label={labels.jurisdiction(author.jurisdiction)} />
        ) : null}
        {author ? <PersonInRoom person={author} /> : <span>{t('room-somebody')}</span>}
        <time className="message-time" dateTime={entry.at} title={times.moment(at)}>
          {times.clock(at)}
        </time>
        {entry.kind === 'answer' ? <strong className="message-kind">{t('room-answer')}</strong> : null}
        {entry.kind === 'correction' ? <strong className="message-kind">{t('room-correction')}</strong> : null}
        {entry.caveats.map((code) => (
          <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
        ))}
      </p>
      {fate ? (
        <Tombstone fate={fate} />
      ) : entry.body === null ? (
        <p className="tombstone">{t('room-withheld')}</p>
      ) : (
        <>
          {entry.reply_to === null || entry.kind === 'correction' ? null : (
            <Quote seq={entry.reply_to} target={target} people={people} fates={fates} />
          )}
          <Body text={entry.body} language={entry.language} />
          {canSay ? <MessageActs entry={entry} me={me} fates={fates} onAim={onAim} /> : null}
        </>
      )}
    </li>
  );
});

/** What was corrected or withdrawn leaves a mark of when, never a hole in the record. */
function Tombstone({ fate }: { readonly fate: Entry }) {
  const t = useWords();
  const times = useTimes();
  const at = times.clock(new Date(fate.at));
  return (
    <p className="tombstone">
      {fate.kind === 'withdrawal' ? t('room-withdrawn', { at }) : t('room-corrected', { at })}
    </p>
  );
}
