import { ApiError } from '../../api/errors';
import type { FocalPointRecord } from '../../api/types';
import type { Draft, DraftField } from './draft';
import { draftOf } from './draft';

/** Somebody else saved first: the entry as it is now, and the fields in which it differs from what was sent. */
export interface Stale {
  readonly current: FocalPointRecord;
  readonly fields: readonly DraftField[];
}

export function staleOf(error: unknown): Stale | null {
  if (!(error instanceof ApiError) || error.code !== 'stale_revision') return null;
  const { current, changed } = error.details as { current: FocalPointRecord; changed: Record<string, unknown> };
  const known = draftOf(current);
  return { current, fields: Object.keys(changed).filter((field): field is DraftField => field in known) };
}

/**
 * My changes of names by language laid upon theirs, language by language: who changed the Russian name and who changed
 * the Arabic one are not in each other's way.
 */
export function mergedByLanguage(base: Draft, draft: Draft, theirs: Draft): Draft {
  const lay = (field: 'names' | 'position') => {
    const mine = Object.entries(draft[field]).filter(([language, name]) => name !== (base[field][language] ?? ''));
    return { ...theirs[field], ...Object.fromEntries(mine) };
  };
  return { ...draft, names: lay('names'), position: lay('position') };
}

/** The draft on top of the newer entry: mine where I keep mine, theirs everywhere else. */
export function rebased(draft: Draft, stale: Stale, mine: ReadonlySet<DraftField>): Draft {
  const theirs = draftOf(stale.current);
  const kept = [...mine].map((field) => [field, draft[field]]);
  return { ...theirs, ...Object.fromEntries(kept) };
}
