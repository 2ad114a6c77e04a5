import type { Entry, Terms } from '../api/types';

/** What stands in a room's composer. Kept in memory while the page is open: never on the disk of a shared computer. */
export interface Draft {
  readonly text: string;
  /** Codes of the phrase book, sent before the text. */
  readonly phrases: readonly string[];
  readonly answer: boolean;
  readonly caveats: readonly string[];
  /** What some of the caveats say beyond their code. */
  readonly terms: Terms;
  /** Null: guessed from the script until the writer says. */
  readonly language: string | null;
}

/** The entry that a message replies to, or that it puts right. */
export interface Aim {
  readonly act: 'reply' | 'correction';
  readonly entry: Entry;
}

export const NO_DRAFT: Draft = { text: '', phrases: [], answer: false, caveats: [], terms: {}, language: null };

const drafts = new Map<string, Draft>();

/** By person and room: whoever signs in next on this computer finds nothing. */
const place = (person: string, room: string) => `${person}/${room}`;

export function draftOf(person: string, room: string): Draft {
  return drafts.get(place(person, room)) ?? NO_DRAFT;
}

export function keepDraft(person: string, room: string, draft: Draft): void {
  for (const other of drafts.keys()) if (!other.startsWith(`${person}/`)) drafts.delete(other);
  if (draft === NO_DRAFT) drafts.delete(place(person, room));
  else drafts.set(place(person, room), draft);
}

addEventListener('beforeunload', (event) => {
  if ([...drafts.values()].some((draft) => draft.text.trim() !== '' || draft.phrases.length > 0)) event.preventDefault();
});
