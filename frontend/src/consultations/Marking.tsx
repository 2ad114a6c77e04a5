import type { Entry } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Caveat } from './Caveat';
import './marking.css';

/** Always there, never dismissible: what everything said here is, and every caveat that somebody has put on it. */
export function Marking({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useWords();
  const labels = useLabels();
  const caveats = [...new Set(entries.flatMap((entry) => entry.caveats))].filter((code) => code !== 'not_evidence');
  return (
    <p className="marking">
      <Caveat>{t('room-marking')}</Caveat>
      {caveats.map((code) => (
        <Caveat key={code}>{labels.term('caveats', code)}</Caveat>
      ))}
      <span className="marking-words">{t('room-marking-words')}</span>
    </p>
  );
}
