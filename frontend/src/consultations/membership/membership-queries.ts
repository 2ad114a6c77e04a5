import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import { OFTEN } from '../../api/often';
import type { AdmissionWord, Departure, ForumCreate, Newcomer } from '../../api/types';

export const kindsQuery = queryOptions({
  queryKey: ['consultation-kinds'],
  queryFn: ({ signal }) => ask(api.GET('/api/consultation-kinds', { signal })),
  staleTime: Infinity,
});

export const helpersQuery = (room: string) =>
  queryOptions({
    queryKey: ['helpers', room],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/consultations/{id}/helpers', { params: { path: { id: room } }, signal })),
  });

export const frozenQuery = queryOptions({
  queryKey: ['frozen-consultations'],
  queryFn: ({ signal }) => ask(api.GET('/api/frozen-consultations', { signal })),
  ...OFTEN,
});

export function askIn(room: string, body: Newcomer) {
  return ask(api.POST('/api/consultations/{id}/participants', { params: { path: { id: room } }, body }));
}

export function replyToAdmission(room: string, seq: number, body: AdmissionWord) {
  return ask(api.POST('/api/consultations/{id}/admissions/{seq}/replies', { params: { path: { id: room, seq } }, body }));
}

export function leaveRoom(room: string, body: Departure) {
  return ask(api.POST('/api/consultations/{id}/leave', { params: { path: { id: room } }, body }));
}

export function muteRoom(room: string, muted: boolean) {
  return ask(api.PUT('/api/consultations/{id}/mute', { params: { path: { id: room } }, body: { muted } }));
}

/** Nobody is told, and what others see of how far one has read stays as it is. */
export function keepUnread(room: string, kept: boolean) {
  return ask(api.PUT('/api/consultations/{id}/unread', { params: { path: { id: room } }, body: { kept } }));
}

export function nameSuccessor(room: string, focalPoint: string) {
  return ask(
    api.POST('/api/frozen-consultations/{id}/successor', {
      params: { path: { id: room } },
      body: { focal_point: focalPoint },
    }),
  );
}

export function openForum(body: ForumCreate) {
  return ask(api.POST('/api/forums', { body }));
}
