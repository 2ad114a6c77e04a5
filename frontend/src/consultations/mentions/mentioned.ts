import type { Entry } from '../../api/types';

/** As many as the server takes. */
export const MOST_MENTIONED = 8;

/** For whose attention an entry is. */
export function mentionedIn(entry: Entry): readonly string[] {
  const persons = entry.data['mentions'];
  return Array.isArray(persons) ? (persons as string[]) : [];
}
