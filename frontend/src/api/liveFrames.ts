import type { Ack, Despite, Entry, EntryCreate, RoomStatus, Terms, Time } from './types';

/** The frames of `counterpart.v1`, as docs/protocol.md names them. */
export interface Say {
  room: string;
  key: string;
  kind: EntryCreate['kind'];
  body: string | null;
  reply_to: number | null;
  caveats: string[];
  language: string | null;
  terms?: Terms;
  despite?: Despite | null;
  mentions?: string[];
}

export type ClientFrame =
  | { type: 'follow'; room: string; after: number | null }
  | { type: 'unfollow'; room: string }
  | ({ type: 'say' } & Say)
  | { type: 'read'; room: string; seq: number }
  | { type: 'typing'; room: string }
  | { type: 'ping'; t: number };

export type EntryFrame = { type: 'entry' } & Entry;

export interface RefusedFrame {
  type: 'refused';
  key?: string | null;
  frame?: string | null;
  room?: string | null;
  code: string;
  message: string;
}

export interface RoomFrame {
  type: 'room';
  room: string;
  last_seq: number;
  status: RoomStatus;
  unread: number;
  mentions: number;
}

/** What may be lost: who has read, who is writing, who has the room open. */
export type SignalFrame =
  | { type: 'read'; room: string; person: string; seq: number }
  | { type: 'typing'; room: string; person: string }
  | { type: 'presence'; room: string; persons: string[] };

export type ServerFrame =
  | { type: 'ready'; protocol: string; person: string; server_time: Time; session_expires_at: Time }
  | EntryFrame
  | { type: 'caught_up'; room: string; seq: number }
  | ({ type: 'ack' } & Ack)
  | RefusedFrame
  | SignalFrame
  | RoomFrame
  | { type: 'pong'; t: number }
  | { type: 'bye'; reason: string; retry_after_ms: number };

const KNOWN = new Set<string>([
  'ready',
  'entry',
  'caught_up',
  'ack',
  'refused',
  'read',
  'typing',
  'presence',
  'room',
  'pong',
  'bye',
]);

/** Null for what this version does not know: a newer server may say more, and that is no reason to break off. */
export function parseFrame(data: unknown): ServerFrame | null {
  if (typeof data !== 'string') return null;
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof frame !== 'object' || frame === null || !('type' in frame)) return null;
  if (typeof frame.type !== 'string' || !KNOWN.has(frame.type)) return null;
  // The key is there for the sender's own sockets only.
  return (frame.type === 'entry' ? { key: null, ...frame } : frame) as ServerFrame;
}
