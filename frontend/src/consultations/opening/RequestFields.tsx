import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useChoices } from '../../language/useChoices';
import { SelectField } from '../../ui/Field';
import { TermPicker } from '../TermPicker';
import type { Part } from './fields';

/** The request that may follow: what would be asked for, on which legal basis, in which language. */
export function RequestFields({ form, change }: Part) {
  const t = useWords();
  const labels = useLabels();
  const { languages } = useChoices();
  return (
    <section aria-labelledby="opening-request">
      <h2 className="gazette" id="opening-request">
        {t('consultation-request')}
      </h2>
      <TermPicker
        list="measures"
        title={t('consultation-measures')}
        chosen={form.measures}
        onChange={(measures) => change({ measures })}
      />
      <TermPicker
        list="instruments"
        title={t('consultation-instruments')}
        chosen={form.instruments}
        onChange={(instruments) => change({ instruments })}
      />
      <SelectField
        name="requestLanguage"
        label={t('consultation-request-language')}
        value={form.requestLanguage}
        options={[
          { value: '', label: t('consultation-not-said') },
          ...languages.map(({ value }) => ({ value, label: labels.term('languages', value) })),
        ]}
        onChoose={(requestLanguage) => change({ requestLanguage })}
      />
    </section>
  );
}
