import { useReference } from '../../api/reference';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { SelectField, TextAreaField, TextField } from '../../ui/Field';
import { LONGEST_FACTS } from '../opening-form';
import { TermPicker } from '../TermPicker';
import type { Part } from './fields';

interface Props extends Part {
  readonly language: string;
}

/** The case behind the question: what the other side must know, and nothing that tells whose case it is. */
export function CaseFields({ form, change, fault, language }: Props) {
  const t = useWords();
  const labels = useLabels();
  const stages = useReference()?.stages ?? [];
  return (
    <section aria-labelledby="opening-case">
      <h2 className="gazette" id="opening-case">
        {t('consultation-case')}
      </h2>
      <TextField
        name="ownReference"
        label={t('consultation-own-reference')}
        hint={t('consultation-own-reference-hint')}
        maxLength={120}
        value={form.ownReference}
        dir={form.ownReference ? 'auto' : undefined}
        onChange={(event) => change({ ownReference: event.currentTarget.value })}
      />
      <SelectField
        name="stage"
        label={t('consultation-stage')}
        value={form.stage}
        options={[
          { value: '', label: t('consultation-not-said') },
          ...stages.map(({ code }) => ({ value: code, label: labels.term('stages', code) })),
        ]}
        onChoose={(stage) => change({ stage })}
      />
      <TermPicker
        list="offences"
        title={t('consultation-offences')}
        chosen={form.offences}
        onChange={(offences) => change({ offences })}
      />
      <TextAreaField
        name="facts"
        label={t('consultation-facts')}
        hint={t('consultation-facts-hint')}
        fault={fault('facts')}
        rows={4}
        maxLength={LONGEST_FACTS}
        value={form.facts}
        dir={form.facts ? 'auto' : undefined}
        lang={form.facts ? language : undefined}
        onChange={(event) => change({ facts: event.currentTarget.value })}
      />
    </section>
  );
}
