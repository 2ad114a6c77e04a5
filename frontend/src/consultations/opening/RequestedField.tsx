import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { CheckField } from '../../ui/Field';
import { MOST_ASKED } from '../opening-form';
import type { Part } from './fields';
import '../../ui/radio-field.css';

interface Props extends Part {
  readonly countries: readonly string[];
}

/** Which of the recipients' States are asked. Where there is one only, it is. */
export function RequestedField({ form, change, fault, countries }: Props) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const missing = fault('requested');
  if (countries.length < 2 && !missing) {
    return (
      <p>
        <span className="field-label">{t('consultation-requested')}</span> {list(form.requested.map(labels.jurisdiction))}
      </p>
    );
  }
  return (
    <fieldset className="radio-field" data-field="requested" aria-describedby="requested-notes">
      <legend className="field-label">{t('consultation-requested-several')}</legend>
      <div id="requested-notes">
        <p className="field-hint">{t('consultation-requested-hint')}</p>
        {missing ? <p className="field-fault">{missing}</p> : null}
      </div>
      {countries.map((one) => (
        <CheckField
          key={one}
          label={labels.jurisdiction(one)}
          checked={form.requested.includes(one)}
          disabled={form.requested.length >= MOST_ASKED && !form.requested.includes(one)}
          onChange={(on) =>
            change({ requested: countries.filter((each) => (each === one ? on : form.requested.includes(each))) })
          }
        />
      ))}
    </fieldset>
  );
}
