import type { MessageId } from '../language/message-ids';
import type { AgreementLevel } from './secretariat-queries';

/** Each level, from the least on: its name, and what it means in a sentence. */
export const LEVELS = {
  nothing: { name: 'agreement-nothing', means: 'agreement-nothing-means' },
  office: { name: 'agreement-office', means: 'agreement-office-means' },
  full: { name: 'agreement-full', means: 'agreement-full-means' },
} as const satisfies Record<AgreementLevel, { name: MessageId; means: MessageId }>;
