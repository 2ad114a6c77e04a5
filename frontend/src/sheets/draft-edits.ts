import { ApiError } from '../api/errors';
import { cellOf } from '../api/sheets';
import type { SheetCell, SheetDraft, SheetField, SheetValue } from '../api/types';

/** What has been changed on this page and not yet saved, by field. */
export type Edits = ReadonlyMap<string, SheetCell>;

export const VALUES: Record<SheetField['value_type'], readonly SheetValue[]> = {
  answer: ['not_stated', 'yes', 'conditions', 'no'],
  statement: ['not_stated', 'stated'],
};

/** An edit of a cell; one that says what is there already is no edit. */
export function withEdit(edits: Edits, draft: SheetDraft, cell: SheetCell): Edits {
  const next = new Map(edits);
  if (JSON.stringify(tidied(cell)) === JSON.stringify(tidied(cellOf(draft.cells, cell.field)))) next.delete(cell.field);
  else next.set(cell.field, cell);
  return next;
}

/** As it is sent: of a cell that states nothing only that, and no language without words. */
export function tidied(cell: SheetCell): SheetCell {
  if (cell.value === 'not_stated') return cellOf([], cell.field);
  const text = cell.text.trim();
  return {
    field: cell.field,
    value: cell.value,
    text,
    text_language: text ? cell.text_language : '',
    link: cell.link.trim(),
    source: cell.source.trim(),
    confirmed_on: cell.confirmed_on || null,
    confirmed_by: cell.confirmed_by.trim(),
    next_review: cell.next_review || null,
  };
}

const HALF_A_YEAR = 182 * 24 * 3_600_000;

/** A value chosen: a cell that now states something is confirmed today, by who states it, for half a year. */
export function withValue(cell: SheetCell, value: SheetValue, now: number, by: string, language: string): SheetCell {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return {
    ...cell,
    value,
    text_language: cell.text_language || language,
    confirmed_on: cell.confirmed_on ?? day(now),
    confirmed_by: cell.confirmed_by || by,
    next_review: cell.next_review ?? day(now + HALF_A_YEAR),
  };
}

/** The cells a refusal names (`cells.2.source`), by field. */
export function refusedParts(error: unknown, sent: readonly SheetCell[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const fields = error instanceof ApiError ? error.details['fields'] : null;
  for (const path of Array.isArray(fields) ? fields.map(String) : []) {
    const [, place, part] = path.split('.');
    const field = sent[Number(place)]?.field;
    if (field && part) found.set(field, (found.get(field) ?? new Set()).add(part));
  }
  return found;
}

/** Somebody else was first: the draft as it is now, and the fields in which it says something else than was sent. */
export interface Stale {
  readonly current: SheetDraft;
  readonly fields: readonly string[];
}

export function staleOf(error: unknown): Stale | null {
  if (!(error instanceof ApiError) || error.code !== 'stale_revision') return null;
  const { current, changed } = error.details as { current: SheetDraft; changed: Record<string, unknown> };
  return { current, fields: Object.keys(changed) };
}
