import type { RoomCreate } from '../api/types';
import { LONGEST_BODY, lengthOf } from './writing';

export interface OpeningForm {
  readonly subject: string;
  readonly requested: string;
  readonly questionType: string;
  readonly urgency: RoomCreate['urgency'];
  readonly offences: readonly string[];
  readonly measures: readonly string[];
  readonly question: string;
  readonly language: string | null;
}

export const BLANK: OpeningForm = {
  subject: '',
  requested: '',
  questionType: '',
  urgency: 'normal',
  offences: [],
  measures: [],
  question: '',
  language: null,
};

export const LONGEST_SUBJECT = 200;

/** In the order of the page: the first of them takes the focus. */
export const CHECKED_FIELDS = ['subject', 'questionType', 'question'] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];
export type FormFault = 'missing' | 'too-long';

export function faultsOf(form: OpeningForm): Partial<Record<CheckedField, FormFault>> {
  const faults: Partial<Record<CheckedField, FormFault>> = {};
  if (form.subject.trim() === '') faults.subject = 'missing';
  else if (lengthOf(form.subject) > LONGEST_SUBJECT) faults.subject = 'too-long';
  if (form.questionType === '') faults.questionType = 'missing';
  if (form.question.trim() === '') faults.question = 'missing';
  else if (lengthOf(form.question) > LONGEST_BODY) faults.question = 'too-long';
  return faults;
}

const CODE = /^[A-Za-z0-9_-]{1,40}$/;
const URGENCIES: readonly OpeningForm['urgency'][] = ['normal', 'high', 'critical'];

/** What an address fills in: `subject=…&question_type=…&urgency=high&offence=tip&measure=freezing`; the rest stays blank. */
export function readPrefilled(search: string): OpeningForm {
  const query = new URLSearchParams(search);
  const codes = (name: string) => [...new Set(query.getAll(name))].filter((code) => CODE.test(code)).slice(0, 40);
  return {
    ...BLANK,
    subject: (query.get('subject') ?? '').slice(0, LONGEST_SUBJECT),
    questionType: codes('question_type')[0] ?? '',
    urgency: URGENCIES.find((one) => one === query.get('urgency')) ?? 'normal',
    offences: codes('offence'),
    measures: codes('measure'),
  };
}
