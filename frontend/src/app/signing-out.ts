import { api, ask } from '../api/client';
import { referenceQuery } from '../api/reference';
import { SESSION } from '../api/session';
import { queries } from './queries';

/** Ends the session on the server and forgets everything that was shown; then the provider ends its own. */
export async function signOut(): Promise<void> {
  const { continue_at: provider } = await ask(api.POST('/api/session/end'));
  forgetSession();
  if (provider) location.assign(provider);
}

/** The sign-in page appears; what the person saw is gone from memory, only the vocabulary stays. */
export function forgetSession(): void {
  // Set, not cleared: the gate watches this very entry.
  queries.setQueryData(SESSION, null);
  const kept: readonly string[] = [SESSION[0], referenceQuery.queryKey[0]];
  queries.removeQueries({ predicate: (query) => !kept.includes(String(query.queryKey[0])) });
}
