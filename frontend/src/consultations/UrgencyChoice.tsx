import { useReference } from '../api/reference';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';

interface Props {
  readonly chosen: string;
  readonly onChoose: (urgency: string) => void;
}

/** Each class with what it promises: a word like "high" alone means something else to everyone. */
export function UrgencyChoice({ chosen, onChoose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const urgencies = useReference()?.urgencies ?? [];
  const targets: Record<string, () => string> = {
    normal: () => t('consultation-urgency-normal'),
    high: () => t('consultation-urgency-high'),
    critical: () => t('consultation-urgency-critical'),
  };
  return (
    <fieldset className="urgency-choice">
      <legend className="field-label">{t('consultation-urgency')}</legend>
      {urgencies.map(({ code }) => (
        <label key={code} className="urgency-option" data-chosen={chosen === code}>
          <input type="radio" name="urgency" value={code} checked={chosen === code} onChange={() => onChoose(code)} />
          <span>
            <span className="urgency-name">{labels.term('urgencies', code)}</span>
            <span className="small quiet">{targets[code]?.()}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
