import type { MessageId } from '../language/message-ids';

const ROLES = {
  focal_point: 'grant-focal-point',
  correspondent: 'grant-correspondent',
  steward: 'grant-steward',
  liaison: 'grant-liaison',
  secretariat: 'grant-secretariat',
  cosigner: 'grant-cosigner',
  auditor: 'grant-auditor',
  operator: 'grant-operator',
  guest: 'grant-guest',
  interpreter: 'grant-interpreter',
} as const satisfies Record<string, MessageId>;

type RoleWords = (typeof ROLES)[keyof typeof ROLES] | 'grant-other';

/** The name of the role that a grant gives; one that this page does not know yet is another role. */
export const roleWords = (role: string): RoleWords => (role in ROLES ? ROLES[role as keyof typeof ROLES] : 'grant-other');
