import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';

export const routesQuery = queryOptions({
  queryKey: ['routes'],
  queryFn: () => ask(api.GET('/api/directory/routes')),
});

export function routeQuery(id: string) {
  return queryOptions({
    queryKey: ['route', id],
    queryFn: () => ask(api.GET('/api/directory/routes/{id}', { params: { path: { id } } })),
  });
}

/** So many lines of the register the server gives at once. */
const MOST_CHANNELS = 500;

/** How many lines are shown where there may be more; null where these are all. */
export function cutAt(links: readonly unknown[]): number | null {
  return links.length >= MOST_CHANNELS ? links.length : null;
}

export function channelsQuery(jurisdiction: string) {
  return queryOptions({
    queryKey: ['secure-channels', jurisdiction],
    queryFn: () =>
      ask(api.GET('/api/directory/secure-channels', { params: { query: { jurisdiction: jurisdiction || undefined } } })),
  });
}

export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: () => ask(api.GET('/api/directory/partners')),
});
