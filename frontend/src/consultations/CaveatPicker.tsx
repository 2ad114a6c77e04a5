import { useReference } from '../api/reference';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { CheckField } from '../ui/Field';
import { NOT_EVIDENCE } from './caveats/terms';
import { Picker } from './Picker';

interface Props {
  readonly chosen: readonly string[];
  /** What holds anyway, and is not to be chosen: the room's. */
  readonly always?: readonly string[];
  readonly onChange: (caveats: readonly string[]) => void;
}

/** "Consultation only" is on every message without being chosen; what is chosen here is more than that. */
export function CaveatPicker({ chosen, always = [], onChange }: Props) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const caveats = (useReference()?.caveats ?? []).filter((term) => term.code !== NOT_EVIDENCE && !always.includes(term.code));
  const holding = [...always, ...chosen];
  const words = holding.length === 0 ? t('room-caveats-none') : list(holding.map((code) => labels.term('caveats', code)));
  return (
    <Picker chosen={words} title={t('room-caveats')}>
      {caveats.map((term) => (
        <CheckField
          key={term.code}
          label={labels.term('caveats', term.code)}
          checked={chosen.includes(term.code)}
          onChange={(on) => onChange(on ? [...chosen, term.code] : chosen.filter((code) => code !== term.code))}
        />
      ))}
    </Picker>
  );
}
