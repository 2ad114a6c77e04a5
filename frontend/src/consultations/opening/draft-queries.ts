import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { RoomDraft } from '../../api/types';

export const draftsQuery = queryOptions({
  queryKey: ['consultation-drafts'],
  queryFn: ({ signal }) => ask(api.GET('/api/consultation-drafts', { signal })),
  staleTime: 0,
});

export function saveDraft(key: string, form: RoomDraft) {
  return ask(api.PUT('/api/consultation-drafts/{key}', { params: { path: { key } }, body: form }));
}

export function deleteDraft(key: string) {
  return ask(api.DELETE('/api/consultation-drafts/{key}', { params: { path: { key } } }));
}
