import type { MessageId } from '../language/message-ids';
import type { StateOfNetwork, Status } from './secretariat-queries';

/** What a State is called in a network. */
export const STATUSES = {
  member: 'status-member',
  associated: 'status-associated',
  partner: 'status-partner',
  candidate: 'status-candidate',
  observer: 'status-observer',
  suspended: 'status-suspended',
  former: 'status-former',
} as const satisfies Record<Status, MessageId>;

/** What that means for its people and rooms, in a sentence. */
export const MEANINGS = {
  full: 'status-full-means',
  observer: 'status-observer-means',
  suspended: 'status-suspended-means',
  former: 'status-former-means',
} as const satisfies Record<StateOfNetwork['standing'], MessageId>;

export function standingOf(status: Status): StateOfNetwork['standing'] {
  return status === 'observer' || status === 'suspended' || status === 'former' ? status : 'full';
}
