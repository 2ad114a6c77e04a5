import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../api/session';
import type { Card, Despite, OnCall } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { BeforeAsking } from '../ui/BeforeAsking';
import { Button, ButtonLink } from '../ui/Button';
import { Actions } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { useCaution } from './caution/useCaution';
import { complete, termsFor } from './caveats/terms';
import { consultationsQuery, openConsultation } from './consultation-queries';
import { KindChoice } from './membership/KindChoice';
import { alertsQuery } from './opening/alert-queries';
import { CaseFields } from './opening/CaseFields';
import { DraftLine } from './opening/DraftLine';
import { draftsQuery } from './opening/draft-queries';
import type { Part } from './opening/fields';
import { HandlingFields } from './opening/HandlingFields';
import { QuestionFields } from './opening/QuestionFields';
import { Recipients } from './opening/Recipients';
import { RequestFields } from './opening/RequestFields';
import { useKeptDraft } from './opening/useKeptDraft';
import { WhoIsAlerted } from './opening/WhoIsAlerted';
import type { CheckedField, OpeningForm as Form } from './opening-form';
import { asDraft, CHECKED_FIELDS, faultsOf, MOST_ASKED } from './opening-form';
import { explained } from './refusals';
import { UrgentFields } from './urgency/UrgentFields';
import { UrgencyChoice } from './UrgencyChoice';
import './marking.css';
import { guessLanguage } from './writing';

interface Props {
  readonly to: readonly Card[];
  /** The States of which whoever is on call is asked. */
  readonly onCall: readonly OnCall[];
  readonly prefilled: Form;
  /** The draft's key, and the consultation's. */
  readonly draft: string;
  readonly onTo: (to: readonly Card[], onCall: readonly OnCall[]) => void;
}

/** Asks for what the other side needs to answer, and for nothing that names a person of the case. */
export function OpeningForm({ to, onCall, prefilled, draft: key, onTo }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const { language: own, jurisdiction: home } = useSession().person;
  const queries = useQueryClient();
  const [, go] = useLocation();
  const element = useRef<HTMLFormElement>(null);
  const countries = [...new Set([...to, ...onCall].map((one) => one.jurisdiction))];
  const others = countries.filter((one) => one !== home);
  const [filled, setForm] = useState<Form>(() => ({
    ...prefilled,
    requested: prefilled.requested.length > 0 ? prefilled.requested : others.slice(0, MOST_ASKED),
  }));
  const form = { ...filled, requested: others.filter((one) => filled.requested.includes(one)) };
  const [tried, setTried] = useState(false);
  const language = form.language ?? guessLanguage(form.question || form.facts, [code, own]);
  const people = to.map((card) => card.id);
  const draft = asDraft(form, people, onCall, language);
  const alerts = useQuery(alertsQuery({ focal_points: people, on_call: [...onCall], urgency: form.urgency }));

  const restriction = termsFor(form.caveats, form.terms).text;
  const written = [form.subject, form.ownReference, form.question, form.facts, restriction].join('\n');
  const caution = useCaution(written, form.caveats.includes('victim_sensitive'));

  const open = useMutation({
    mutationFn: (despite: Despite | null) =>
      openConsultation({
        ...draft,
        subject: form.subject.trim(),
        question_type: form.questionType,
        focal_points: people,
        language,
        key,
        despite,
      }),
    onSuccess: (room) => {
      void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
      void queries.invalidateQueries({ queryKey: draftsQuery.queryKey });
      go(`/consultations/${room.id}`, { replace: true });
    },
  });
  const kept = useKeptDraft(key, draft, open.isPending || open.isSuccess);

  const readdress = (cards: readonly Card[], places: readonly OnCall[]) => {
    const fresh = [...cards, ...places].map((one) => one.jurisdiction).find((one) => !countries.includes(one));
    if (fresh && form.requested.length < MOST_ASKED) part.change({ requested: [...form.requested, fresh] });
    onTo(cards, places);
  };
  const faults = tried ? faultsOf(form) : {};
  const refused = {
    nobody_signed_up: t('consultation-nobody-signed-up'),
    nobody_of_requested_jurisdiction: t('consultation-nobody-there'),
    nobody_on_call: t('on-call-nobody'),
  };
  const missing: Record<CheckedField, () => string> = {
    subject: () => t('consultation-subject-missing'),
    requested: () => t('consultation-requested-missing'),
    questionType: () => t('consultation-question-type-missing'),
    question: () => t('consultation-question-missing'),
    facts: () => t('consultation-too-long'),
    wantedBy: () => t('consultation-wanted-by-wrong'),
    reason: () => t('urgent-reason-missing'),
    deadline: () => t('urgent-deadline-gone'),
  };
  const part: Part = {
    form,
    change: (change) => setForm((before) => ({ ...before, ...change })),
    fault: (field) => {
      if (!faults[field]) return null;
      return faults[field] === 'too-long' ? t('consultation-too-long') : missing[field]();
    },
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
        if (first) element.current?.querySelector<HTMLElement>(`[name="${first}"], [data-field="${first}"] input`)?.focus();
        else if (complete(form.caveats, form.terms)) {
          const despite = caution.pass();
          if (despite !== 'hold') open.mutate(despite);
        }
      }}
    >
      <div className="opening-fields">
        <section aria-labelledby="opening-to">
          <h2 className="gazette" id="opening-to">
            {t('consultation-to')}
          </h2>
          <Recipients to={to} onCall={onCall} now={alerts.isPlaceholderData ? [] : (alerts.data?.on_call ?? [])} onChange={readdress} />
          {countries.every((one) => one === home) ? <p className="opening-note">{t('consultation-own-side')}</p> : null}
        </section>
        <KindChoice form={form} onChoose={(kind) => part.change({ kind })} />
        <QuestionFields {...part} countries={others} language={language} />
        <CaseFields {...part} language={language} />
        <RequestFields {...part} />
        <HandlingFields {...part} tried={tried} caution={caution.notice} />
        <UrgencyChoice chosen={form.urgency} onChoose={(urgency) => part.change({ urgency })} />
        {form.urgency === 'normal' ? null : (
          <UrgentFields
            form={form.urgent}
            onChange={(urgent) => part.change({ urgent })}
            requested={form.requested}
            fault={part.fault('reason')}
          />
        )}
      </div>
      <aside className="opening-aside" aria-label={t('consultation-before')}>
        {form.requested.map((jurisdiction) => (
          <BeforeAsking key={jurisdiction} jurisdiction={jurisdiction} measures={form.measures} />
        ))}
      </aside>
      <div className="opening-end">
        {alerts.data && !alerts.error ? (
          <WhoIsAlerted alerts={alerts.data} requested={form.requested} urgent={form.urgency !== 'normal'} />
        ) : null}
        {alerts.error ? <Fault title={t('alerted-failed')} error={explained(alerts.error, refused)} /> : null}
        <p className="marking">{t('room-notice')}</p>
        <p className="quiet">
          {t('consultation-who-sees', { count: to.length + onCall.length, countries: list(countries.map(labels.jurisdiction)) })}
        </p>
        {open.error ? (
          <Fault
            title={t('consultation-open-failed')}
            error={explained(open.error, refused)}
          />
        ) : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={open.isPending}>
            {t('consultation-open')}
          </Button>
          <ButtonLink href="/directory">{t('ui-cancel')}</ButtonLink>
        </Actions>
        <DraftLine kept={kept} />
      </div>
    </form>
  );
}
