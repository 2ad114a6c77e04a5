import { api, ask } from '../api/client';

/** One's own entry; never out of the cache when an edit begins. */
export const ownQuery = {
  queryKey: ['own-entry'] as const,
  queryFn: () => ask(api.GET('/api/directory/own')),
  gcTime: 0,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnReconnect: false,
};
