import type { Session } from '../api/types';
import type { MessageId } from '../language/message-ids';

const NOTES: Readonly<Record<string, MessageId>> = {
  observer: 'standing-observer',
  suspended: 'standing-suspended',
  former: 'standing-former',
};

/**
 * Each network in which the reader's State is not, or no longer, of full standing, and the sentence that says so. Who
 * holds a grant of full standing there beside, for another State, is told nothing: it would not be true of them.
 */
export function standings({ grants, left }: Session['person']): readonly (readonly [network: string, note: MessageId])[] {
  const full = new Set(grants.filter(({ standing }) => standing === 'full').map(({ network }) => network));
  const found = new Map<string, MessageId>();
  for (const { network, standing } of [...grants, ...left.map((network) => ({ network, standing: 'former' }))]) {
    const note = NOTES[standing];
    if (network && note && !full.has(network)) found.set(network, note);
  }
  return [...found];
}
