import type { Entry } from '../api/types';

/** The part of a room's log that is on the page: ascending, without holes, up to the newest entry. */
export interface Log {
  readonly entries: readonly Entry[];
  /** Whether the server has earlier ones. */
  readonly older: boolean;
  /** The first entry that the reader had not had before their eyes; the divider stands before it. */
  readonly newFrom: number | null;
  /** They have seen it since; the divider stays where it is until something newer comes unseen. */
  readonly newSeen: boolean;
}

export const EMPTY_LOG: Log = { entries: [], older: false, newFrom: null, newSeen: false };

export interface Page {
  readonly entries: readonly Entry[];
  readonly more: boolean;
}

/** Joins a page from the server with what is there: nothing twice, ascending. */
function merged(entries: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  for (const entry of more) bySeq.set(entry.seq, entry);
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

/** The newest page, as the room is opened. `readSeq`: how far this reader has read. */
export function opened(page: Page, readSeq: number, me: string): Log {
  const first = page.entries.find((entry) => entry.seq > readSeq && entry.author !== me);
  // Whoever never read the room has nothing to tell the new from.
  const newFrom = readSeq > 0 ? (first?.seq ?? null) : null;
  return { entries: page.entries, older: page.more, newFrom, newSeen: false };
}

export function withOlder(log: Log, page: Page): Log {
  return { ...log, entries: merged(page.entries, log.entries), older: page.more };
}

export type Arrival = 'own' | 'seen' | 'unseen';

/** A live entry. What comes unseen begins, or continues, what is new; one's own words end it. */
export function withEntry(log: Log, entry: Entry, arrival: Arrival): Log {
  const last = log.entries.at(-1);
  if (last && entry.seq <= last.seq) return log;
  const entries = [...withoutChanged(log.entries, entry), entry];
  if (arrival === 'own') return { ...log, entries, newFrom: null };
  if (arrival === 'seen') return { ...log, entries };
  const begins = log.newFrom === null || log.newSeen;
  return { ...log, entries, newFrom: begins ? entry.seq : log.newFrom, newSeen: false };
}

/** What was corrected or withdrawn loses its words here too, as it has for whoever comes later. */
function withoutChanged(entries: readonly Entry[], change: Entry): readonly Entry[] {
  if (!CHANGES.has(change.kind)) return entries;
  return entries.map((entry) => (entry.seq === change.reply_to ? { ...entry, body: null } : entry));
}

/** The same log; entries that may be read now come with their words. */
export function withWords(log: Log, page: Page): Log {
  const read = new Map(page.entries.map((entry) => [entry.seq, entry]));
  return { ...log, entries: log.entries.map((entry) => read.get(entry.seq) ?? entry) };
}

export function allSeen(log: Log): Log {
  return log.newFrom === null || log.newSeen ? log : { ...log, newSeen: true };
}

export function newCount(log: Log, me: string): number {
  const from = log.newFrom;
  return from === null ? 0 : log.entries.filter((entry) => entry.seq >= from && entry.author !== me).length;
}

/** What became of an entry later on: the correction or withdrawal that names it. */
export type Fates = ReadonlyMap<number, Entry>;

export function fatesOf(entries: readonly Entry[]): Fates {
  const fates = new Map<number, Entry>();
  for (const entry of entries) {
    if (CHANGES.has(entry.kind) && entry.reply_to !== null) fates.set(entry.reply_to, entry);
  }
  return fates;
}

/** What others reply to or put right, as far as it is here. */
export function targetsOf(entries: readonly Entry[]): ReadonlyMap<number, Entry> {
  const named = new Set(entries.map((entry) => entry.reply_to));
  return new Map(entries.flatMap((entry) => (named.has(entry.seq) ? [[entry.seq, entry]] : [])));
}

const CHANGES = new Set<Entry['kind']>(['correction', 'withdrawal']);
const SPOKEN = new Set<Entry['kind']>([
  'message',
  'answer',
  'correction',
  'file',
  'information',
  'disclosure',
  'disclosure_reply',
]);

/** A message has an author's words; everything else is an act, told as one line. */
export function isMessage(entry: Entry): boolean {
  return SPOKEN.has(entry.kind);
}

const SETTLES = new Set<Entry['kind']>(['taken_over', 'declined', 'lapsed', 'withdrawal']);

/** One's own newest offer to the next shift, while it waits: nobody answered it, one did not take it back, and it has not ended by itself. */
export function openOffer(entries: readonly Entry[], me: string): number | null {
  const offer = entries.findLast((entry) => entry.kind === 'offered' && entry.author === me)?.seq ?? null;
  return entries.some((entry) => entry.reply_to === offer && SETTLES.has(entry.kind)) ? null : offer;
}

/** One's own words that nobody changed yet may be withdrawn, in whatever entry they stand; so may a file. */
export function isWithdrawable(entry: Entry, me: string, fates: Fates): boolean {
  return entry.body !== null && entry.author === me && !fates.has(entry.seq);
}

/** All of them but the name of a file may be corrected. */
export function isChangeable(entry: Entry, me: string, fates: Fates): boolean {
  return entry.kind !== 'file' && isWithdrawable(entry, me, fates);
}

/** The beginning of a text, for a quote or for the ear: up to the first sentence or line, at most 140 characters. */
export function beginning(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  const sentence = /^.+?[.!?؟。។](?=\s|$)/u.exec(line)?.[0] ?? line;
  const letters = [...sentence];
  return letters.length > 140 ? `${letters.slice(0, 139).join('')}…` : sentence;
}

/** Everything that happens to a log on the page. */
export type Change =
  | { readonly what: 'opened'; readonly page: Page; readonly readSeq: number; readonly me: string }
  | { readonly what: 'older'; readonly page: Page }
  | { readonly what: 'read'; readonly page: Page }
  | { readonly what: 'entry'; readonly entry: Entry; readonly arrival: Arrival }
  | { readonly what: 'seen' };

export function changed(log: Log, change: Change): Log {
  switch (change.what) {
    case 'opened':
      return opened(change.page, change.readSeq, change.me);
    case 'older':
      return withOlder(log, change.page);
    case 'read':
      return withWords(log, change.page);
    case 'entry':
      return withEntry(log, change.entry, change.arrival);
    case 'seen':
      return allSeen(log);
  }
}
