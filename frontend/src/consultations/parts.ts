import type { Entry } from '../api/types';

/** So many numbers stand in one part, from a multiple on: what comes before or after never moves an entry into another. */
export const IN_PART = 10;

/** Neighbouring entries that are drawn, and left undrawn, together. */
export interface Part {
  readonly number: number;
  readonly entries: readonly Entry[];
  /** What stands right before them. */
  readonly before: Entry | undefined;
}

export const partOf = (seq: number) => Math.floor(seq / IN_PART);

export function partsOf(entries: readonly Entry[]): Part[] {
  const parts: { number: number; entries: Entry[]; before: Entry | undefined }[] = [];
  entries.forEach((entry, index) => {
    const number = partOf(entry.seq);
    const last = parts.at(-1);
    if (last?.number === number) last.entries.push(entry);
    else parts.push({ number, entries: [entry], before: entries[index - 1] });
  });
  return parts;
}

/** The same part, though it was taken apart anew. */
export function samePart(one: Part, other: Part): boolean {
  return (
    one.number === other.number &&
    one.before === other.before &&
    one.entries.length === other.entries.length &&
    one.entries.every((entry, index) => entry === other.entries[index])
  );
}
