import type { RoomCreate } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import './urgency-choice.css';

type Urgency = RoomCreate['urgency'];

const URGENCIES: readonly Urgency[] = ['normal', 'high', 'critical'];

interface Props {
  readonly chosen: string;
  readonly onChoose: (urgency: Urgency) => void;
}

/** Each class with what it promises: a word like "high" alone means something else to everyone. */
export function UrgencyChoice({ chosen, onChoose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const targets: Record<Urgency, () => string> = {
    normal: () => t('consultation-urgency-normal'),
    high: () => t('consultation-urgency-high'),
    critical: () => t('consultation-urgency-critical'),
  };
  return (
    <fieldset className="urgency-choice">
      <legend className="field-label">{t('consultation-urgency')}</legend>
      {URGENCIES.map((code) => (
        <label key={code} className="urgency-option" data-chosen={chosen === code}>
          <input type="radio" name="urgency" value={code} checked={chosen === code} onChange={() => onChoose(code)} />
          <span>
            <span className="urgency-name">{labels.term('urgencies', code)}</span>
            <span className="small quiet">{targets[code]()}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
