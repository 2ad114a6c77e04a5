import type { Entry, Room, Terms } from '../../api/types';
import { instantOf } from '../../ui/day';

/** What an entry's caveats say beyond their codes, as the server stores it. */
export function termsOf(entry: Entry): Terms & { readonly by?: Readonly<Record<string, string | null>> } {
  const terms = entry.data['terms'];
  return typeof terms === 'object' && terms !== null ? terms : {};
}

export const NOT_EVIDENCE = 'not_evidence';
export const OTHER = 'other_restriction';
export const CONFIDENTIAL = 'confidential';

/** The caveats that ask something of the reader: not the one that is said of everything here. */
export function binding(caveats: readonly string[]): string[] {
  return caveats.filter((code) => code !== NOT_EVIDENCE);
}

/** What is said beside the codes that are chosen: nothing for a caveat that was taken away again. */
export function termsFor(caveats: readonly string[], terms: Terms): Terms {
  const until = caveats.includes(CONFIDENTIAL) && terms.until ? instantOf(terms.until) : null;
  return {
    ...(caveats.includes(OTHER) && terms.text?.trim() ? { text: terms.text } : {}),
    ...(until ? { until: until.slice(0, 10) } : {}),
  };
}

/** Whether everything is said that the chosen caveats need, their own words, and the day is one if there is any. */
export function complete(caveats: readonly string[], terms: Terms): boolean {
  if (caveats.includes(OTHER) && !terms.text?.trim()) return false;
  return !caveats.includes(CONFIDENTIAL) || !terms.until || instantOf(terms.until) !== null;
}

/** The caveats and terms of an entry that its room does not have anyway. */
export function ownOf(entry: Entry, room: Room): { caveats: string[]; terms: Terms } {
  const caveats = entry.caveats.filter((code) => !room.caveats.includes(code));
  return { caveats, terms: termsFor(caveats, termsOf(entry)) };
}

/** Words that came as an envelope only, because their caveats wait to be accepted. */
export function isWithheld(entry: Entry): boolean {
  return entry.body === null && binding(entry.caveats).length > 0 && WITH_WORDS.has(entry.kind);
}

/** Words given under a condition, which a court may one day have to see (UNTOC 18(5)). */
export function isGiven(entry: Entry): boolean {
  return entry.body !== null && binding(entry.caveats).length > 0 && GIVING.has(entry.kind);
}

const GIVING = new Set<Entry['kind']>(['message', 'answer', 'correction', 'information']);
const WITH_WORDS = new Set<Entry['kind']>([...GIVING, 'disclosure', 'disclosure_reply', 'file']);
