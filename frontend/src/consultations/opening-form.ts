import type { OnCall, RoomCreate, RoomDraft } from '../api/types';
import { instantOf } from '../ui/day';
import { termsFor } from './caveats/terms';
import { bodyOf, composedOf } from './phrases/body';
import type { UrgentForm } from './urgency/urgent-form';
import { BLANK_URGENT, urgentForm, isOver, urgentOf } from './urgency/urgent-form';
import { LONGEST_BODY, lengthOf } from './writing';

export interface OpeningForm {
  readonly kind: RoomDraft['kind'];
  /** The route whose room it is. */
  readonly route: string | null;
  readonly subject: string;
  /** The States that are asked, in the order of the recipients. */
  readonly requested: readonly string[];
  readonly questionType: string;
  readonly urgency: RoomCreate['urgency'];
  readonly offences: readonly string[];
  readonly measures: readonly string[];
  /** The question: ready phrases, then one's own words. */
  readonly phrases: readonly string[];
  readonly question: string;
  readonly language: string | null;
  readonly ownReference: string;
  readonly stage: string;
  readonly facts: string;
  readonly instruments: readonly string[];
  readonly requestLanguage: string;
  /** `2026-12-01`, or what has been filled in of it. */
  readonly wantedBy: string;
  readonly urgent: UrgentForm;
  readonly caveats: readonly string[];
  readonly terms: RoomDraft['terms'];
}

export const BLANK: OpeningForm = {
  kind: 'consultation',
  route: null,
  subject: '',
  requested: [],
  questionType: '',
  urgency: 'normal',
  offences: [],
  measures: [],
  phrases: [],
  question: '',
  language: null,
  ownReference: '',
  stage: '',
  facts: '',
  instruments: [],
  requestLanguage: '',
  wantedBy: '',
  urgent: BLANK_URGENT,
  caveats: [],
  terms: {},
};

export const LONGEST_SUBJECT = 200;
export const LONGEST_FACTS = 2000;
/** As many States, and as many people, as the server takes. */
export const MOST_ASKED = 6;
export const MOST_PEOPLE = 8;

export const questionOf = (form: OpeningForm) => bodyOf({ phrases: form.phrases, text: form.question });

/** In the order of the page: the first of them takes the focus. */
export const CHECKED_FIELDS = ['subject', 'requested', 'questionType', 'question', 'facts', 'wantedBy', 'reason', 'deadline'] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];
export type FormFault = 'missing' | 'too-long';

export function faultsOf(form: OpeningForm): Partial<Record<CheckedField, FormFault>> {
  const faults: Partial<Record<CheckedField, FormFault>> = {};
  if (form.subject.trim() === '') faults.subject = 'missing';
  else if (lengthOf(form.subject) > LONGEST_SUBJECT) faults.subject = 'too-long';
  if (form.requested.length === 0) faults.requested = 'missing';
  if (form.questionType === '') faults.questionType = 'missing';
  if (questionOf(form) === '') faults.question = 'missing';
  else if (lengthOf(questionOf(form)) > LONGEST_BODY) faults.question = 'too-long';
  if (lengthOf(form.facts) > LONGEST_FACTS) faults.facts = 'too-long';
  if (form.wantedBy !== '' && instantOf(form.wantedBy) === null) faults.wantedBy = 'missing';
  if (form.urgency !== 'normal' && form.urgent.reason === '') faults.reason = 'missing';
  if (form.urgency !== 'normal' && isOver(form.urgent)) faults.deadline = 'missing';
  return faults;
}

/** The form as the server takes it, as far as it is filled in. `language` marks what is written freely in it. */
export function asDraft(form: OpeningForm, to: readonly string[], onCall: readonly OnCall[], language: string): RoomDraft {
  return {
    kind: form.kind,
    route: form.kind === 'route' ? form.route : null,
    subject: form.subject.trim() || null,
    requested_jurisdictions: [...form.requested],
    offences: [...form.offences],
    measures: [...form.measures],
    question_type: form.questionType || null,
    urgency: form.urgency,
    focal_points: [...to],
    on_call: [...onCall],
    question: questionOf(form) || null,
    language,
    own_reference: form.ownReference.trim() || null,
    stage: form.stage || null,
    facts: form.facts.trim() ? form.facts : null,
    instruments: [...form.instruments],
    request_language: form.requestLanguage || null,
    wanted_by: instantOf(form.wantedBy)?.slice(0, 10) ?? null,
    urgent: form.urgency === 'normal' ? null : urgentOf(form.urgent),
    caveats: [...form.caveats],
    terms: termsFor(form.caveats, form.terms),
  };
}

/** The other way round: a form to go on with. */
export function fromDraft(draft: RoomDraft): OpeningForm {
  const { phrases, text } = composedOf(draft.question ?? '');
  return {
    kind: draft.kind,
    route: draft.route ?? null,
    subject: draft.subject ?? '',
    requested: draft.requested_jurisdictions,
    questionType: draft.question_type ?? '',
    urgency: draft.urgency,
    offences: draft.offences,
    measures: draft.measures,
    phrases,
    question: text,
    language: draft.language ?? null,
    ownReference: draft.own_reference ?? '',
    stage: draft.stage ?? '',
    facts: draft.facts ?? '',
    instruments: draft.instruments,
    requestLanguage: draft.request_language ?? '',
    wantedBy: draft.wanted_by ?? '',
    urgent: urgentForm(draft.urgent),
    caveats: draft.caveats,
    terms: draft.terms,
  };
}

const CODE = /^[A-Za-z0-9_-]{1,40}$/;
const URGENCIES: readonly OpeningForm['urgency'][] = ['normal', 'high', 'critical'];

/** What an address fills in: `subject=…&question_type=…&urgency=high&offence=tip&measure=freezing`; the rest stays blank. */
export function readPrefilled(search: string): OpeningForm {
  const query = new URLSearchParams(search);
  const codes = (name: string) => [...new Set(query.getAll(name))].filter((code) => CODE.test(code)).slice(0, 40);
  const route = codes('route')[0] ?? null;
  return {
    ...BLANK,
    kind: route ? 'route' : 'consultation',
    route,
    subject: (query.get('subject') ?? '').slice(0, LONGEST_SUBJECT),
    questionType: codes('question_type')[0] ?? '',
    urgency: URGENCIES.find((one) => one === query.get('urgency')) ?? 'normal',
    offences: codes('offence'),
    measures: codes('measure'),
  };
}
