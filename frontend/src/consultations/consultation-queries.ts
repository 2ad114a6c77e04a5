import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { RoomClose, RoomCreate } from '../api/types';

export const consultationsQuery = queryOptions({
  queryKey: ['consultations'],
  queryFn: ({ signal }) => ask(api.GET('/api/consultations', { signal })),
  // The live wire tells of changes; this only mends what it could not tell.
  staleTime: 0,
});

export const roomQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', id],
    queryFn: ({ signal }) => ask(api.GET('/api/consultations/{room_id}', { params: { path: { room_id: id } }, signal })),
    staleTime: 0,
  });

export const cardQuery = (id: string) =>
  queryOptions({
    queryKey: ['focal-point', id],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/directory/focal-points/{focal_point_id}', { params: { path: { focal_point_id: id } }, signal })),
  });

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['add-focal-point', q],
    queryFn: ({ signal }) => ask(api.GET('/api/directory/search', { params: { query: { q, limit: 8 } }, signal })),
    enabled: q !== '',
  });

const PAGE = 50;

/** The newest entries, or those before a seq; ascending. */
export function entriesBefore(room: string, before: number = Number.MAX_SAFE_INTEGER) {
  return ask(
    api.GET('/api/consultations/{room_id}/entries', {
      params: { path: { room_id: room }, query: { before, limit: PAGE } },
    }),
  );
}

export function openConsultation(form: RoomCreate) {
  return ask(api.POST('/api/consultations', { body: form }));
}

export function addFocalPoint(room: string, focalPoint: string, key: string) {
  return ask(
    api.POST('/api/consultations/{room_id}/participants', {
      params: { path: { room_id: room } },
      body: { focal_point: focalPoint, key },
    }),
  );
}

export function closeConsultation(room: string, closing: RoomClose) {
  return ask(api.POST('/api/consultations/{room_id}/close', { params: { path: { room_id: room } }, body: closing }));
}
