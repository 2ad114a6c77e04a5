import type { Entry, Participant } from '../../api/types';
import { Body } from '../../consultations/Body';
import { Caveat } from '../../consultations/Caveat';
import { PersonInRoom } from '../../consultations/PersonInRoom';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Tile } from '../../ui/Tile';
import '../../consultations/message.css';

interface Props {
  readonly entry: Entry;
  readonly author: Participant | undefined;
  /** The correction or withdrawal that took its place. */
  readonly fate: Entry | undefined;
}

/** What somebody said, to be read and not answered. */
export function ReadMessage({ entry, author, fate }: Props) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const at = new Date(entry.at);
  return (
    <li className="message" id={`entry-${entry.seq}`} data-caveats={entry.caveats.length > 0}>
      <p className="message-head">
        {author?.jurisdiction ? <Tile code={author.jurisdiction} label={labels.jurisdiction(author.jurisdiction)} /> : null}
        {author ? <PersonInRoom person={author} /> : <span>{t('room-somebody')}</span>}
        <time className="message-time" dateTime={entry.at} title={times.moment(at)}>
          {times.clock(at)}
        </time>
        {entry.caveats.map((code) => (
          <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
        ))}
      </p>
      {fate ? (
        <p className="tombstone">
          {t(fate.kind === 'withdrawal' ? 'room-withdrawn' : 'room-corrected', { at: times.clock(new Date(fate.at)) })}
        </p>
      ) : null}
      {entry.body === null ? null : <Body text={entry.body} language={entry.language} />}
    </li>
  );
}
