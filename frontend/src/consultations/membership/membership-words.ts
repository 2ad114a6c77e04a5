import type { Participant, RoomKind } from '../../api/types';
import type { MessageId } from '../../language/message-ids';

/** What a kind of room is called. */
export const KIND_WORDS = {
  consultation: 'kind-consultation',
  urgent: 'kind-urgent',
  information: 'kind-information',
  route: 'kind-route',
  joint: 'kind-joint',
  forum: 'kind-forum',
} as const satisfies Record<RoomKind, MessageId>;

/** Nobody owes an answer in these. */
export const WITHOUT_SIDES: ReadonlySet<RoomKind> = new Set(['route', 'joint', 'forum']);

/** Nothing has to come of these. */
export const WITHOUT_OUTCOME: ReadonlySet<RoomKind> = new Set(['information', ...WITHOUT_SIDES]);

/** What somebody is in a room, where that is more than one of its State. */
export const ROLE_WORDS = {
  guest: 'member-guest',
  interpreter: 'member-interpreter',
  liaison: 'member-liaison',
  secretariat: 'member-secretariat',
} as const satisfies Partial<Record<Participant['role'], MessageId>>;

/** What whoever takes over finds undone. */
export const OPEN_WORDS = {
  acknowledgement: 'left-open-acknowledgement',
  answer: 'left-open-answer',
  promise: 'left-open-promise',
  outcome: 'left-open-outcome',
  admission: 'left-open-admission',
} as const satisfies Record<string, MessageId>;
