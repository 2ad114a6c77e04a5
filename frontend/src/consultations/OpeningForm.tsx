import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useReference } from '../api/reference';
import { useSession } from '../api/session';
import type { Card } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { BeforeAsking } from '../ui/BeforeAsking';
import { Button, ButtonLink } from '../ui/Button';
import { Actions } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextAreaField, TextField } from '../ui/Field';
import { consultationsQuery, openConsultation } from './consultation-queries';
import { MessageLanguage } from './MessageLanguage';
import type { CheckedField, OpeningForm as Form } from './opening-form';
import { CHECKED_FIELDS, faultsOf, LONGEST_SUBJECT } from './opening-form';
import { Recipient } from './Recipient';
import { explained } from './refusals';
import { TermPicker } from './TermPicker';
import { UrgencyChoice } from './UrgencyChoice';
import './marking.css';
import { guessLanguage } from './writing';

/** Asks for what the other side needs to answer, and for nothing that names a person of the case. */
export function OpeningForm({ to, prefilled }: { readonly to: readonly Card[]; readonly prefilled: Form }) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const reference = useReference();
  const { language: own, jurisdiction: home } = useSession().person;
  const queries = useQueryClient();
  const [, go] = useLocation();
  const element = useRef<HTMLFormElement>(null);
  const [key] = useState(() => crypto.randomUUID());
  const countries = [...new Set(to.map((card) => card.jurisdiction))];
  const [form, setForm] = useState<Form>({ ...prefilled, requested: countries[0] ?? '' });
  const [tried, setTried] = useState(false);
  const change = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }));
  const language = form.language ?? guessLanguage(form.question, [code, own]);

  const open = useMutation({
    mutationFn: () =>
      openConsultation({
        subject: form.subject.trim(),
        requested_jurisdiction: form.requested,
        offences: [...form.offences],
        measures: [...form.measures],
        question_type: form.questionType,
        urgency: form.urgency,
        focal_points: to.map((card) => card.id),
        question: form.question,
        language,
        key,
      }),
    onSuccess: (room) => {
      void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
      go(`/consultations/${room.id}`, { replace: true });
    },
  });

  const faults = tried ? faultsOf(form) : {};
  const words = (field: CheckedField) => {
    const fault = faults[field];
    if (!fault) return null;
    if (fault === 'too-long') return t('consultation-too-long');
    return {
      subject: () => t('consultation-subject-missing'),
      questionType: () => t('consultation-question-type-missing'),
      question: () => t('consultation-question-missing'),
    }[field]();
  };

  return (
    <form
      ref={element}
      className="opening-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const first = CHECKED_FIELDS.find((field) => faultsOf(form)[field]);
        if (first) element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
        else open.mutate();
      }}
    >
      <section aria-labelledby="opening-to">
        <h2 className="gazette" id="opening-to">
          {t('consultation-to')}
        </h2>
        <ul>
          {to.map((card) => (
            <Recipient key={card.id} card={card} />
          ))}
        </ul>
        {countries.every((one) => one === home) ? <p className="opening-note">{t('consultation-own-side')}</p> : null}
      </section>
      <TextField
        name="subject"
        label={t('consultation-subject')}
        hint={t('consultation-subject-hint')}
        fault={words('subject')}
        required
        maxLength={LONGEST_SUBJECT}
        value={form.subject}
        dir={form.subject ? 'auto' : undefined}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      {countries.length > 1 ? (
        <SelectField
          name="requested"
          label={t('consultation-requested')}
          hint={t('consultation-requested-hint')}
          value={form.requested}
          options={countries.map((one) => ({ value: one, label: labels.jurisdiction(one) }))}
          onChoose={(requested) => change({ requested })}
        />
      ) : (
        <p>
          <span className="field-label">{t('consultation-requested')}</span> {labels.jurisdiction(form.requested)}
        </p>
      )}
      <SelectField
        name="questionType"
        label={t('consultation-question-type')}
        fault={words('questionType')}
        required
        value={form.questionType}
        options={[
          { value: '', label: t('consultation-choose') },
          ...(reference?.question_types ?? []).map(({ code: one }) => ({
            value: one,
            label: labels.term('question_types', one),
          })),
        ]}
        onChoose={(questionType) => change({ questionType })}
      />
      <div className="opening-question">
        <TextAreaField
          name="question"
          label={t('consultation-question')}
          hint={t('room-placeholder')}
          fault={words('question')}
          required
          rows={6}
          value={form.question}
          dir={form.question ? 'auto' : undefined}
          lang={form.question ? language : undefined}
          onChange={(event) => change({ question: event.currentTarget.value })}
        />
        <MessageLanguage code={language} onChoose={(one) => change({ language: one })} />
      </div>
      <UrgencyChoice chosen={form.urgency} onChoose={(urgency) => change({ urgency })} />
      <TermPicker
        list="offences"
        title={t('consultation-offences')}
        chosen={form.offences}
        onChange={(offences) => change({ offences })}
      />
      <TermPicker
        list="measures"
        title={t('consultation-measures')}
        chosen={form.measures}
        onChange={(measures) => change({ measures })}
      />
      <BeforeAsking jurisdiction={form.requested} measures={form.measures} />
      <p className="marking">{t('room-notice')}</p>
      <p className="quiet">
        {t('consultation-who-sees', { count: to.length, countries: list(countries.map(labels.jurisdiction)) })}
      </p>
      {open.error ? (
        <Fault
          title={t('consultation-open-failed')}
          error={explained(open.error, {
            nobody_signed_up: t('consultation-nobody-signed-up'),
            nobody_of_requested_jurisdiction: t('consultation-nobody-there'),
          })}
        />
      ) : null}
      <Actions>
        <Button look="primary" type="submit" isDisabled={open.isPending}>
          {t('consultation-open')}
        </Button>
        <ButtonLink href="/directory">{t('ui-cancel')}</ButtonLink>
      </Actions>
    </form>
  );
}
