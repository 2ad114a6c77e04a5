import type { Authority } from '../api/types';
import type { MessageId } from '../language/message-ids';

/** What an authority does with requests. */
export const FUNCTIONS = {
  sends: 'card-authority-sends',
  receives: 'card-authority-receives',
  executes: 'card-authority-executes',
} as const satisfies Record<Authority['competence'][number]['function'], MessageId>;
