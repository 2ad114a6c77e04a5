import type { Entry, Terms } from '../api/types';

/**
 * What stands in a room's composer. Kept in memory while the page is open, never on the disk of a shared computer; and on
 * the server, sealed, for this person's other devices.
 */
export interface Draft {
  /** What it will be sent under; another one with every change, so that nothing is taken for what was sent before. */
  readonly key: string;
  readonly text: string;
  /** Codes of the phrase book, sent before the text. */
  readonly phrases: readonly string[];
  readonly answer: boolean;
  readonly caveats: readonly string[];
  /** What some of the caveats say beyond their code. */
  readonly terms: Terms;
  /** Null: guessed from the script until the writer says. */
  readonly language: string | null;
  /** Persons for whose attention it is. */
  readonly mentions: readonly string[];
}

/** The entry that a message replies to, or that it puts right. */
export interface Aim {
  readonly act: 'reply' | 'correction';
  readonly entry: Entry;
}

export const NO_DRAFT: Draft = {
  key: '',
  text: '',
  phrases: [],
  answer: false,
  caveats: [],
  terms: {},
  language: null,
  mentions: [],
};

const drafts = new Map<string, Draft>();
/** What the server may not have yet. */
const unkept = new Set<string>();

export const isEmpty = (draft: Draft) => draft.text.trim() === '' && draft.phrases.length === 0;

/** By person and room: whoever signs in next on this computer finds nothing. */
const place = (person: string, room: string) => `${person}/${room}`;

export function draftOf(person: string, room: string): Draft {
  return drafts.get(place(person, room)) ?? NO_DRAFT;
}

export function keepDraft(person: string, room: string, draft: Draft, onServer: boolean): void {
  for (const other of drafts.keys()) if (!other.startsWith(`${person}/`)) drafts.delete(other);
  const here = place(person, room);
  if (draft === NO_DRAFT) drafts.delete(here);
  else drafts.set(here, draft);
  if (onServer || isEmpty(draft)) unkept.delete(here);
  else unkept.add(here);
}

addEventListener('beforeunload', (event) => {
  if (unkept.size > 0) event.preventDefault();
});
