import { api, ask } from '../api/client';
import { SESSION } from '../api/session';
import { queries } from './queries';

/** Ends the session on the server and forgets everything that was shown. */
export async function signOut(): Promise<void> {
  await ask(api.POST('/api/session/end'));
  queries.clear();
  queries.setQueryData(SESSION, null);
}
