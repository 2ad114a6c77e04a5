import type {
  Ack,
  Authority,
  Card,
  Entry,
  EntryCreate,
  FocalPointPatch,
  FocalPointRecord,
  Persona,
  Reference,
  Room,
  RoomClose,
  RoomCreate,
  RoomSummary,
  SearchAnswer,
  Session,
} from './types';

interface Json<T> {
  headers: Record<string, unknown>;
  content: { 'application/json': T };
}
interface Empty {
  headers: Record<string, unknown>;
  content?: never;
}
interface Bare {
  query?: never;
  path?: never;
  header?: never;
  cookie?: never;
}
interface Get<T, Parameters = Bare> {
  parameters: Parameters;
  requestBody?: never;
  responses: { 200: Json<T> };
}
interface Send<T, Body, Parameters = Bare> {
  parameters: Parameters;
  requestBody: { content: { 'application/json': Body } };
  responses: { 200: Json<T> };
}
interface Plain {
  parameters: Bare;
  requestBody?: never;
  responses: { 204: Empty };
}
interface Asking<Query> {
  query?: Query;
  path?: never;
}
interface At<Path, Query = never> {
  path: Path;
  query?: Query;
}

export interface SearchQuery {
  q?: string;
  network?: string[];
  jurisdiction?: string[];
  offence?: string[];
  measure?: string[];
  language?: string[];
  role?: string[];
  reachable?: boolean;
  offset?: number;
  limit?: number;
}

export interface paths {
  '/api/demo/personas': { get: Get<Persona[]> };
  '/api/demo/sign-in': { post: Send<Session, { persona: string }> };
  '/api/session': { get: Get<Session>; patch: Send<Session, { language: string }> };
  '/api/session/end': { post: Plain };
  '/api/reference': { get: Get<Reference> };
  '/api/directory/search': { get: Get<SearchAnswer, Asking<SearchQuery>> };
  '/api/directory/focal-points/{id}': {
    get: Get<Card, At<{ id: string }>>;
    patch: Send<FocalPointRecord, FocalPointPatch, At<{ id: string }>>;
  };
  '/api/directory/focal-points/{id}/record': { get: Get<FocalPointRecord, At<{ id: string }>> };
  '/api/directory/authorities': { get: Get<Authority[], Asking<{ jurisdiction?: string }>> };
  '/api/consultations': { get: Get<RoomSummary[]>; post: Send<Room, RoomCreate> };
  '/api/consultations/{id}': { get: Get<Room, At<{ id: string }>> };
  '/api/consultations/{id}/participants': {
    post: Send<Entry, { focal_point: string; key: string }, At<{ id: string }>>;
  };
  '/api/consultations/{id}/entries': {
    get: Get<
      { entries: Entry[]; last_seq: number; more: boolean },
      At<{ id: string }, { after?: number; before?: number; limit?: number }>
    >;
    post: Send<Ack, EntryCreate, At<{ id: string }>>;
  };
  '/api/consultations/{id}/read': { post: Send<undefined, { seq: number }, At<{ id: string }>> };
  '/api/consultations/{id}/close': { post: Send<Ack, RoomClose, At<{ id: string }>> };
}
