import { api, ask } from '../api/client';

/** One's own entry; never out of the cache when an edit begins. */
export const ownQuery = {
  queryKey: ['own-entry'] as const,
  queryFn: () => ask(api.GET('/api/directory/own')),
  gcTime: 0,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnReconnect: false,
};

/** Who may stand in: asked for once somebody is away, since everybody named counts as shown. */
export const ownColleaguesQuery = {
  queryKey: ['colleagues', 'own'] as const,
  queryFn: () => ask(api.GET('/api/directory/own/colleagues')),
};
