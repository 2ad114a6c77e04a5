import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type {
  AcceptanceIn,
  CaveatsIn,
  ChecklistPoint,
  DisclosureAnswer,
  DisclosureNotice,
  InformationIn,
  RoomClose,
  RoomCreate,
  RoomHold,
  RoomSubject,
} from '../api/types';

export const consultationsQuery = queryOptions({
  queryKey: ['consultations'],
  queryFn: ({ signal }) => ask(api.GET('/api/consultations', { signal })),
  // The live wire tells of changes; this only mends what it could not tell.
  staleTime: 0,
});

/** So many closed consultations come at once. */
export const CLOSED_AT_ONCE = 50;

/** The closed consultations that come after one of them. */
export const closedQuery = (before: string) =>
  queryOptions({
    queryKey: ['consultations', 'closed', before],
    queryFn: ({ signal }) => ask(api.GET('/api/consultations', { params: { query: { before } }, signal })),
  });

export const roomQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', id],
    queryFn: ({ signal }) => ask(api.GET('/api/consultations/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

export const cardQuery = (id: string) =>
  queryOptions({
    queryKey: ['focal-point', id],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/directory/focal-points/{id}', { params: { path: { id } }, signal })),
  });

/** Colleagues by name, of these States where some are named. */
export const searchQuery = (q: string, of: readonly string[] = []) =>
  queryOptions({
    queryKey: ['add-focal-point', q, of],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/directory/search', { params: { query: { q, jurisdiction: [...of], limit: 8 } }, signal })),
    enabled: q !== '',
  });

const PAGE = 50;
/** The most that the server gives at once. */
export const MOST = 200;
/** The highest seq the server takes. */
const AFTER_ALL = 2 ** 31 - 1;

/** The newest entries, or those before a seq; ascending. */
export function entriesBefore(room: string, before = AFTER_ALL, limit = PAGE) {
  return ask(
    api.GET('/api/consultations/{id}/entries', {
      params: { path: { id: room }, query: { before, limit } },
    }),
  );
}

export function openConsultation(form: RoomCreate) {
  return ask(api.POST('/api/consultations', { body: form }));
}

export function setPoint(room: string, point: ChecklistPoint) {
  return ask(api.POST('/api/consultations/{id}/checklist', { params: { path: { id: room } }, body: point }));
}

export function correctSubject(room: string, body: RoomSubject) {
  return ask(api.POST('/api/consultations/{id}/subject', { params: { path: { id: room } }, body }));
}

export function holdConsultation(room: string, body: RoomHold) {
  return ask(api.POST('/api/consultations/{id}/hold', { params: { path: { id: room } }, body }));
}

export function releaseConsultation(room: string, body: RoomHold) {
  return ask(api.POST('/api/consultations/{id}/release', { params: { path: { id: room } }, body }));
}

/** The formal act, from wherever it is pressed; the live wire does it inside a room. */
export function acknowledge(room: string, key: string) {
  return ask(
    api.POST('/api/consultations/{id}/entries', {
      params: { path: { id: room } },
      body: { key, kind: 'acknowledged', caveats: [], terms: {} },
    }),
  );
}

export function closeConsultation(room: string, closing: RoomClose) {
  return ask(api.POST('/api/consultations/{id}/close', { params: { path: { id: room } }, body: closing }));
}

export function setCaveats(room: string, body: CaveatsIn) {
  return ask(api.POST('/api/consultations/{id}/caveats', { params: { path: { id: room } }, body }));
}

export function acceptCaveats(room: string, body: AcceptanceIn) {
  return ask(api.POST('/api/consultations/{id}/acceptances', { params: { path: { id: room } }, body }));
}

export function giveInformation(room: string, body: InformationIn) {
  return ask(api.POST('/api/consultations/{id}/information', { params: { path: { id: room } }, body }));
}

export function notifyDisclosure(room: string, body: DisclosureNotice) {
  return ask(api.POST('/api/consultations/{id}/disclosures', { params: { path: { id: room } }, body }));
}

export function answerDisclosure(room: string, seq: number, body: DisclosureAnswer) {
  return ask(api.POST('/api/consultations/{id}/disclosures/{seq}/replies', { params: { path: { id: room, seq } }, body }));
}
