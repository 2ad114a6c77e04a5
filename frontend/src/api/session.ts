import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, ask } from './client';
import { ApiError } from './errors';
import type { Session } from './types';

export const SESSION = ['session'] as const;

/** The session, or null when nobody is signed in: that is an answer, not a fault. */
async function fetchSession(): Promise<Session | null> {
  const { data, error, response } = await api.GET('/api/session');
  if (response.status === 401) return null;
  return ask(Promise.resolve({ data, error, response }));
}

/** Under this key the demo remembers, in memory only, as whom one entered: names may be edited meanwhile. */
export const ENTERED_AS = ['entered-as'] as const;

export const sessionQuery = {
  queryKey: SESSION,
  queryFn: () =>
    fetchSession().catch((failure: unknown) => {
      throw failure instanceof ApiError ? failure : new ApiError(0, { code: 'unreachable', message: '', details: {} });
    }),
  staleTime: 5 * 60_000,
};

export function useSessionOrNull() {
  return useQuery(sessionQuery);
}

/** For pages behind sign-in: the shell shows them only once there is a session. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new ApiError(401, { code: 'not_signed_in', message: '', details: {} });
  return data;
}
