import { memo } from 'react';
import type { Entry, EntryKind } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Tile } from '../ui/Tile';
import { FileLine } from './attachments/FileLine';
import { Body } from './Body';
import { Caveat } from './Caveat';
import { isGiven, isWithheld, termsOf } from './caveats/terms';
import { TermsLine } from './caveats/TermsLine';
import { useMarkedCopy } from './caveats/useMarkedCopy';
import { Withheld } from './caveats/Withheld';
import type { Aim } from './drafts';
import type { Fates } from './log';
import { AttentionLine } from './mentions/AttentionLine';
import { ChangeActs } from './ChangeActs';
import type { People } from './people';
import { together } from './people';
import { Quote } from './Quote';
import { PersonInRoom } from './PersonInRoom';
import { Details } from './spontaneous/Details';
import { DiscloseButton } from './spontaneous/DiscloseButton';
import { DisclosureReply } from './spontaneous/DisclosureReply';
import { Tombstone } from './Tombstone';
import './message.css';

interface Props {
  readonly entry: Entry;
  readonly me: string;
  readonly people: People;
  readonly fates: Fates;
  /** What was found of it, where it is a file. */
  readonly scanned: Entry | undefined;
  /** What it replies to or puts right, where that is on the page. */
  readonly target: Entry | null;
  readonly canSay: boolean;
  readonly onAim: (aim: Aim) => void;
  readonly onJump: (seq: number) => void;
}

/** Remembered: a long log must not be drawn anew because somebody somewhere is typing. */
export const Message = memo(function Message(props: Props) {
  const { entry, me, people, fates, scanned, target, canSay, onAim, onJump } = props;
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const author = people.get(entry.author);
  const at = new Date(entry.at);
  const fate = fates.get(entry.seq);
  const kinds: Partial<Record<EntryKind, () => string>> = {
    answer: () => t('room-answer'),
    file: () => t('files-kind'),
    correction: () => t('room-correction'),
    information: () => t('spontaneous-kind'),
    disclosure: () => t('disclose-kind'),
    disclosure_reply: () => t('disclose-reply-kind'),
  };
  const kind = kinds[entry.kind]?.();
  const onCopy = useMarkedCopy(entry);
  const own = people.get(me);
  const mayReply = entry.kind === 'disclosure' && target !== null && together(own, people.get(target.author));
  const mayDisclose = isGiven(entry) && !together(own, author);
  return (
    <li
      className="message"
      id={`entry-${entry.seq}`}
      data-caveats={entry.caveats.length > 0}
      data-answer={entry.kind === 'answer'}
      onCopy={onCopy}
    >
      <p className="message-head">
        {author?.jurisdiction ? (
          <Tile code={author.jurisdiction} label={labels.jurisdiction(author.jurisdiction)} />
        ) : null}
        {author ? <PersonInRoom person={author} /> : <span>{t('room-somebody')}</span>}
        <time className="message-time" dateTime={entry.at} title={times.moment(at)}>
          {times.clock(at)}
        </time>
        {kind ? <strong className="message-kind">{kind}</strong> : null}
        {entry.caveats.map((code) => (
          <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
        ))}
      </p>
      {fate ? (
        <>
          {fate.kind === 'correction' ? <Details entry={entry} /> : null}
          <Tombstone fate={fate} />
          {mayReply && fate.kind === 'correction' ? <DisclosureReply entry={entry} /> : null}
        </>
      ) : isWithheld(entry) ? (
        <Withheld entry={entry} people={people} />
      ) : (
        <>
          {entry.reply_to === null || entry.kind === 'correction' ? null : (
            <Quote seq={entry.reply_to} target={target} people={people} fates={fates} onJump={onJump} />
          )}
          <AttentionLine entry={entry} me={me} people={people} />
          <Details entry={entry} />
          {entry.kind === 'file' ? (
            <FileLine entry={entry} scanned={scanned} />
          ) : entry.body === null ? null : (
            <Body text={entry.body} language={entry.language} />
          )}
          <TermsLine terms={termsOf(entry)} />
          {mayReply ? <DisclosureReply entry={entry} /> : null}
          <div className="message-acts">
            {canSay ? (
              <>
                <Button look="bare" onPress={() => onAim({ act: 'reply', entry })}>
                  {t('room-reply')}
                </Button>
                <ChangeActs entry={entry} me={me} fates={fates} onAim={onAim} />
              </>
            ) : null}
            {mayDisclose ? <DiscloseButton entry={entry} /> : null}
          </div>
        </>
      )}
    </li>
  );
});
