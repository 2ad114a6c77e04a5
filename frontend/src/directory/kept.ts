import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';

/** Which entries have a star: asked once and remembered for every row of every page. */
export const favouriteIdsQuery = queryOptions({
  queryKey: ['favourite-ids'],
  queryFn: () => ask(api.GET('/api/directory/favourites/ids')),
  staleTime: 5 * 60_000,
});

// What may have changed while the reader was elsewhere is asked again each time the page is opened.
export const favouritesQuery = queryOptions({
  queryKey: ['favourites'],
  queryFn: () => ask(api.GET('/api/directory/favourites')),
  staleTime: 0,
});

export const viewedQuery = queryOptions({
  queryKey: ['viewed'],
  queryFn: () => ask(api.GET('/api/directory/viewed')),
  staleTime: 0,
});

export const savedSearchesQuery = queryOptions({
  queryKey: ['saved-searches'],
  queryFn: () => ask(api.GET('/api/directory/saved-searches')),
  staleTime: 0,
});

export function keepFavourite(id: string, keep: boolean) {
  const params = { params: { path: { id } } };
  return keep
    ? ask(api.PUT('/api/directory/favourites/{id}', params))
    : ask(api.DELETE('/api/directory/favourites/{id}', params));
}

export function noteViewed(id: string) {
  return ask(api.PUT('/api/directory/viewed/{id}', { params: { path: { id } } }));
}

export function forgetViewed() {
  return ask(api.DELETE('/api/directory/viewed'));
}

export function saveSearch(name: string, address: string, watched: boolean) {
  return ask(api.POST('/api/directory/saved-searches', { body: { name, address, watched } }));
}

export function changeSearch(id: string, body: { name: string } | { watched: boolean }) {
  return ask(api.PATCH('/api/directory/saved-searches/{id}', { params: { path: { id } }, body }));
}

export function deleteSearch(id: string) {
  return ask(api.DELETE('/api/directory/saved-searches/{id}', { params: { path: { id } } }));
}

/** The reader opens its result now: what is there is news no more. */
export function lookedAt(id: string) {
  return ask(api.POST('/api/directory/saved-searches/{id}/looked', { params: { path: { id } } }));
}
