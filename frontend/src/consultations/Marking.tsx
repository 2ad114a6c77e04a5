import type { Entry, Room } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Caveat } from './Caveat';
import { binding } from './caveats/terms';
import { TermsLine } from './caveats/TermsLine';
import './marking.css';

/** Always there, never dismissible: what everything said here is, and every caveat that somebody has put on it. */
export function Marking({ room, entries }: { readonly room: Room; readonly entries: readonly Entry[] }) {
  const t = useWords();
  const labels = useLabels();
  const caveats = binding([...new Set([...room.caveats, ...entries.flatMap((entry) => entry.caveats)])]);
  return (
    <p className="marking">
      <Caveat>{t('room-marking')}</Caveat>
      {caveats.map((code) => (
        <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
      ))}
      {room.terms ? <TermsLine terms={room.terms} /> : null}
      <span className="marking-words">{t('room-marking-words')}</span>
    </p>
  );
}
