import { api, ask } from '../api/client';

export const cardQuery = (id: string) => ({
  queryKey: ['focal-point', id] as const,
  queryFn: () => ask(api.GET('/api/directory/focal-points/{id}', { params: { path: { id } } })),
});

/** The whole entry, phones and history too: for the secretariat only, and never out of the cache when an edit begins. */
export const recordQuery = (id: string) => ({
  queryKey: ['focal-point-record', id] as const,
  queryFn: () => ask(api.GET('/api/directory/focal-points/{id}/record', { params: { path: { id } } })),
  gcTime: 0,
});

export const authoritiesQuery = (jurisdiction: string) => ({
  queryKey: ['authorities', jurisdiction] as const,
  queryFn: () => ask(api.GET('/api/directory/authorities', { params: { query: { jurisdiction } } })),
});

/** Who may be the alternate or stand in: people of the same jurisdiction. */
export const colleaguesQuery = (id: string) => ({
  queryKey: ['colleagues', id] as const,
  queryFn: () => ask(api.GET('/api/directory/focal-points/{id}/colleagues', { params: { path: { id } } })),
});
