import type { MessageId } from '../language/message-ids';

/** The first word of an act of the audit (`session.ended`) -> what it was about, in the reader's words. */
export const SUBJECTS = {
  session: 'act-session',
  passkey: 'act-session',
  invitation: 'act-person',
  channels: 'act-contacts',
  contact: 'act-contacts',
  duty_sheet: 'act-duty',
  duty: 'act-duty',
  duty_note: 'act-duty',
  holiday: 'act-duty',
  focal_point: 'act-entry',
  authority: 'act-entry',
  consultation: 'act-consultation',
  break_glass: 'act-consultation',
  sheet: 'act-sheet',
  sheets: 'act-sheet',
  trafficking_route: 'act-route',
  secure_link: 'act-route',
  directory: 'act-search',
  search: 'act-search',
  directory_gap: 'act-search',
  directory_use: 'act-watch',
  directory_alert: 'act-watch',
  directory_limits: 'act-watch',
  canary: 'act-watch',
  audit: 'act-watch',
  person: 'act-person',
  grant: 'act-person',
  rights: 'act-rights',
  review: 'act-entry',
  look_alike: 'act-entry',
  notice_settings: 'act-notices',
  push_browser: 'act-notices',
} as const satisfies Record<string, MessageId>;

/** What an act was about; rules of a network for those that have no line of their own. */
export function subjectOf(action: string): (typeof SUBJECTS)[keyof typeof SUBJECTS] | 'act-network' {
  const first = action.split('.')[0] ?? '';
  return first in SUBJECTS ? SUBJECTS[first as keyof typeof SUBJECTS] : 'act-network';
}

/** What one can choose to see, each of the kinds that can be asked for with one word. */
export const CHOICES = ['session', 'channels', 'focal_point', 'consultation', 'sheet', 'person', 'grant', 'audit'] as const;
