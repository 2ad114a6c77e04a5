import { useReference } from '../../api/reference';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { DayField } from '../../ui/DayField';
import { SelectField, TextAreaField, TextField } from '../../ui/Field';
import { MessageLanguage } from '../MessageLanguage';
import { LONGEST_SUBJECT } from '../opening-form';
import { PhraseButton } from '../phrases/PhraseButton';
import { PhraseChips } from '../phrases/PhraseChips';
import type { Part } from './fields';
import { RequestedField } from './RequestedField';

interface Props extends Part {
  /** The States of the recipients that can be asked. */
  readonly countries: readonly string[];
  /** The language that the free words are marked with. */
  readonly language: string;
}

/** What is asked: subject, kind, the question itself, and by when. */
export function QuestionFields({ form, change, fault, countries, language }: Props) {
  const t = useWords();
  const labels = useLabels();
  const types = useReference()?.question_types ?? [];
  return (
    <section aria-labelledby="opening-question">
      <h2 className="gazette" id="opening-question">
        {t('consultation-question')}
      </h2>
      <TextField
        name="subject"
        label={t('consultation-subject')}
        hint={t('consultation-subject-hint')}
        fault={fault('subject')}
        required
        maxLength={LONGEST_SUBJECT}
        value={form.subject}
        dir={form.subject ? 'auto' : undefined}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <RequestedField form={form} change={change} fault={fault} countries={countries} />
      <SelectField
        name="questionType"
        label={t('consultation-question-type')}
        fault={fault('questionType')}
        required
        value={form.questionType}
        options={[
          { value: '', label: t('consultation-choose') },
          ...types.map(({ code }) => ({ value: code, label: labels.term('question_types', code) })),
        ]}
        onChoose={(questionType) => change({ questionType })}
      />
      <div className="opening-question">
        <PhraseChips codes={form.phrases} onChange={(phrases) => change({ phrases })} />
        <TextAreaField
          name="question"
          label={t('consultation-question')}
          hint={t('room-placeholder')}
          fault={fault('question')}
          required
          rows={6}
          value={form.question}
          dir={form.question ? 'auto' : undefined}
          lang={form.question ? language : undefined}
          onChange={(event) => change({ question: event.currentTarget.value })}
        />
        <div className="opening-tools">
          <PhraseButton chosen={form.phrases} onChange={(phrases) => change({ phrases })} />
          <MessageLanguage code={language} onChoose={(one) => change({ language: one })} />
        </div>
      </div>
      <div data-field="wantedBy">
        <DayField
          label={t('consultation-wanted-by')}
          value={form.wantedBy}
          fault={fault('wantedBy')}
          onChange={(wantedBy) => change({ wantedBy })}
        />
      </div>
    </section>
  );
}
