import type { components } from '../api/schema';
import type { MessageId } from '../language/message-ids';

type Schemas = components['schemas'];
export type Problem = Schemas['ReportIn']['problem'];
export type Result = Schemas['ResolveIn']['result'];
export type Method = Schemas['ConfirmIn']['method'];

/** What somebody met with, in the order in which it is offered. */
export const PROBLEMS = {
  no_answer: 'report-no-answer',
  bounced: 'report-bounced',
  wrong_person: 'report-wrong-person',
  out_of_date: 'report-out-of-date',
} as const satisfies Record<Problem, MessageId>;

/** What came of it. */
export const RESULTS = {
  corrected: 'report-result-corrected',
  confirmed: 'report-result-confirmed',
  retired: 'report-result-retired',
  nothing_wrong: 'report-result-nothing-wrong',
} as const satisfies Record<Result, MessageId>;

/** How an entry was confirmed. */
export const METHODS = {
  own: 'confirm-own',
  correspondent: 'confirm-correspondent',
  phone: 'confirm-phone',
  meeting: 'confirm-meeting',
} as const satisfies Record<Method, MessageId>;
