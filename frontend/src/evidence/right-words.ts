import type { MessageId } from '../language/message-ids';
import type { Holding, Right } from './evidence-queries';

/** What is held, in the order in which it is told. */
export const GROUPS = {
  account: 'held-account',
  grants: 'held-grants',
  sessions: 'held-sessions',
  entry: 'held-entry',
  contacts: 'held-contacts',
  reveals_of_me: 'held-reveals-of-me',
  reveals_by_me: 'held-reveals-by-me',
  listings: 'held-listings',
  consultations: 'held-consultations',
  messages: 'held-messages',
  drafts: 'held-drafts',
  kept: 'held-kept',
  notices: 'held-notices',
  reports: 'held-reports',
  reported: 'held-reported',
  requests: 'held-requests',
  watch: 'held-watch',
  audit: 'held-audit',
} as const satisfies Record<Holding['group'], MessageId>;

/** What each right is, told to whoever asks for it. */
export const MEANT = {
  correction: 'right-correction-means',
  objection: 'right-objection-means',
  erasure: 'right-erasure-means',
} as const satisfies Record<Right, MessageId>;

export const RIGHTS = {
  correction: 'right-correction',
  objection: 'right-objection',
  erasure: 'right-erasure',
} as const satisfies Record<Right, MessageId>;

/** What granting it does or needs, told to whoever answers. */
export const DOES = {
  correction: 'right-correction-does',
  objection: 'right-objection-does',
  erasure: 'right-erasure-does',
} as const satisfies Record<Right, MessageId>;
