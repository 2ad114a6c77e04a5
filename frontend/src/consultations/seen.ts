import type { Entry, Participant } from '../api/types';
import { jurisdictionsOf } from './people';

/** Somebody's place in the room as far as receipts go. */
export type Reader = Pick<Participant, 'person' | 'jurisdiction' | 'read_seq' | 'left_at'>;

/**
 * The jurisdictions whose authority has seen one's latest words: receipts are by authority, never by person, and never
 * with an hour. Null when nothing of one's own is on the page.
 */
export function seenBy(
  entries: readonly Entry[],
  readers: readonly Reader[],
  me: string,
): { seq: number; jurisdictions: string[] } | null {
  const own = entries.findLast((entry) => entry.author === me && entry.body !== null);
  if (!own) return null;
  const mine = readers.find((reader) => reader.person === me)?.jurisdiction;
  const seen = readers.filter((reader) => reader.read_seq >= own.seq && reader.jurisdiction !== mine);
  return { seq: own.seq, jurisdictions: jurisdictionsOf(seen) };
}
