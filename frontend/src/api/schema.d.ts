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
interface Get<T, Path = never, Query = never> {
  parameters: { query?: Query; path: Path; header?: never; cookie?: never };
  requestBody?: never;
  responses: { 200: Json<T> };
}
interface Send<T, Body, Path = never> {
  parameters: { query?: never; path: Path; header?: never; cookie?: never };
  requestBody: { content: { 'application/json': Body } };
  responses: { 200: Json<T> };
}
interface Plain {
  parameters: { query?: never; path?: never; header?: never; cookie?: never };
  requestBody?: never;
  responses: { 204: Empty };
}
interface NoPath {
  query?: never;
  path?: never;
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
  '/api/demo/personas': { get: Get<Persona[], NoPath['path']> };
  '/api/demo/sign-in': { post: Send<Session, { persona: string }, NoPath['path']> };
  '/api/session': { get: Get<Session, NoPath['path']>; patch: Send<Session, { language: string }, NoPath['path']> };
  '/api/session/end': { post: Plain };
  '/api/reference': { get: Get<Reference, NoPath['path']> };
  '/api/directory/search': { get: Get<SearchAnswer, NoPath['path'], SearchQuery> };
  '/api/directory/focal-points/{focal_point_id}': {
    get: Get<Card, { focal_point_id: string }>;
    patch: Send<FocalPointRecord, FocalPointPatch, { focal_point_id: string }>;
  };
  '/api/directory/focal-points/{focal_point_id}/record': { get: Get<FocalPointRecord, { focal_point_id: string }> };
  '/api/directory/authorities': { get: Get<Authority[], NoPath['path'], { jurisdiction?: string }> };
  '/api/consultations': { get: Get<RoomSummary[], NoPath['path']>; post: Send<Room, RoomCreate, NoPath['path']> };
  '/api/consultations/{room_id}': { get: Get<Room, { room_id: string }> };
  '/api/consultations/{room_id}/participants': {
    post: Send<Entry, { focal_point: string; key: string }, { room_id: string }>;
  };
  '/api/consultations/{room_id}/entries': {
    get: Get<
      { entries: Entry[]; last_seq: number; more: boolean },
      { room_id: string },
      { after?: number; before?: number; limit?: number }
    >;
    post: Send<Ack, EntryCreate, { room_id: string }>;
  };
  '/api/consultations/{room_id}/read': { post: Send<undefined, { seq: number }, { room_id: string }> };
  '/api/consultations/{room_id}/close': { post: Send<Ack, RoomClose, { room_id: string }> };
}
