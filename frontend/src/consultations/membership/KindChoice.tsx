import type { OpeningForm } from '../opening-form';
import { useWords } from '../../language/LanguageProvider';
import '../urgency-choice.css';

interface Props {
  readonly form: OpeningForm;
  readonly onChoose: (kind: OpeningForm['kind']) => void;
}

/** Each kind with what it means: it cannot be changed afterwards. The room of a route is opened from the route. */
export function KindChoice({ form, onChoose }: Props) {
  const t = useWords();
  const kinds = [
    { code: 'consultation', name: t('kind-consultation'), words: t('kind-consultation-words') },
    { code: 'information', name: t('kind-information'), words: t('kind-information-words') },
    { code: 'joint', name: t('kind-joint'), words: t('kind-joint-words') },
    ...(form.route ? [{ code: 'route', name: t('kind-route'), words: t('kind-route-words') } as const] : []),
  ] as const;
  return (
    <fieldset className="urgency-choice">
      <legend className="field-label">{t('kind-title')}</legend>
      <p className="field-hint">{t('kind-fixed')}</p>
      {kinds.map(({ code, name, words }) => (
        <label key={code} className="urgency-option" data-chosen={form.kind === code}>
          <input type="radio" name="kind" value={code} checked={form.kind === code} onChange={() => onChoose(code)} />
          <span>
            <span className="urgency-name">{name}</span>
            <span className="small quiet">{words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
