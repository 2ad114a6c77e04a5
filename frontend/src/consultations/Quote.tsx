import type { Entry } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Caveat } from './Caveat';
import type { Fates } from './log';
import { beginning } from './log';
import { useSpokenBody } from './phrases/phrase-book';
import type { People } from './people';
import { PersonInRoom } from './PersonInRoom';

interface Props {
  readonly seq: number;
  readonly target: Entry | null;
  readonly people: People;
  readonly fates: Fates;
  readonly onJump: (seq: number) => void;
}

/** The beginning of what is replied to; its own markings stay with it, in words. Leads there. */
export function Quote({ seq, target, people, fates, onJump }: Props) {
  const t = useWords();
  const labels = useLabels();
  const author = target ? people.get(target.author) : undefined;
  const text = useSpokenBody((target && !fates.has(seq) && target.body) || '');
  return (
    <a
      className="quote"
      href={`#entry-${seq}`}
      data-caveats={(target?.caveats.length ?? 0) > 0}
      onClick={(event) => {
        // The address keeps naming the room, not a place in it.
        event.preventDefault();
        onJump(seq);
      }}
    >
      {author ? <PersonInRoom person={author} /> : null}
      {target?.caveats.map((code) => (
        <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
      ))}
      {text ? (
        <span className="quote-text" dir="auto" lang={target?.language ?? undefined}>
          {beginning(text)}
        </span>
      ) : (
        <span className="quote-text">{t('room-quote-earlier')}</span>
      )}
    </a>
  );
}
