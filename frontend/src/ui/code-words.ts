import type { components } from '../api/schema';
import type { Authority, SheetGroup, SheetValue } from '../api/types';
import type { MessageId } from '../language/message-ids';

/** What the codes of the service are called: one table for each list of codes, in the order in which they are offered. */

type Schemas = components['schemas'];
export type Problem = Schemas['ReportIn']['problem'];
export type Result = Schemas['ResolveIn']['result'];
export type Method = Schemas['ConfirmIn']['method'];
type Status = Schemas['StatusIn']['status'];
export type Standing = Schemas['StateOut']['standing'];
type Words<Code extends string> = Record<Code, MessageId>;

/** What somebody met with. */
export const PROBLEMS = {
  no_answer: 'report-no-answer',
  bounced: 'report-bounced',
  wrong_person: 'report-wrong-person',
  out_of_date: 'report-out-of-date',
} as const satisfies Words<Problem>;

/** What came of it. */
export const RESULTS = {
  corrected: 'report-result-corrected',
  confirmed: 'report-result-confirmed',
  retired: 'report-result-retired',
  nothing_wrong: 'report-result-nothing-wrong',
} as const satisfies Words<Result>;

/** How an entry was confirmed. */
export const METHODS = {
  own: 'confirm-own',
  correspondent: 'confirm-correspondent',
  phone: 'confirm-phone',
  meeting: 'confirm-meeting',
} as const satisfies Words<Method>;

/** What a State is called in a network. */
export const STATUSES = {
  member: 'status-member',
  associated: 'status-associated',
  partner: 'status-partner',
  candidate: 'status-candidate',
  observer: 'status-observer',
  suspended: 'status-suspended',
  former: 'status-former',
} as const satisfies Words<Status>;

/** What that means for its people and rooms, in a sentence. */
export const MEANINGS = {
  full: 'status-full-means',
  observer: 'status-observer-means',
  suspended: 'status-suspended-means',
  former: 'status-former-means',
} as const satisfies Words<Standing>;

/** What an authority does with requests. */
export const FUNCTIONS = {
  sends: 'card-authority-sends',
  receives: 'card-authority-receives',
  executes: 'card-authority-executes',
} as const satisfies Words<Authority['competence'][number]['function']>;

/** The groups of a sheet's fields. */
export const GROUP_WORDS = {
  assets: 'sheets-group-assets',
  authority: 'sheets-group-authority',
  form: 'sheets-group-form',
  law: 'sheets-group-law',
  measures: 'sheets-group-measures',
  victims: 'sheets-group-victims',
  practice: 'sheets-group-practice',
} as const satisfies Words<SheetGroup>;

/** What a cell of a sheet says. */
export const VALUE_WORDS = {
  yes: 'sheets-value-yes',
  conditions: 'sheets-value-conditions',
  no: 'sheets-value-no',
  stated: 'sheets-value-stated',
  not_stated: 'sheets-value-not-stated',
} as const satisfies Words<SheetValue>;
