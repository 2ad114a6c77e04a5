import type { Say } from './liveFrames';
import type { Entry } from './types';

/** `WebSocket.OPEN`, also where there is no browser. */
export const OPEN = 1;

/** The part of a WebSocket that the connection uses; tests give one of their own. */
export interface SocketLike {
  readonly readyState: number;
  send(data: string): void;
  close(code?: number): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
}

/** Everything outside: network, time and chance. Nothing in the live wire reaches for these by itself. */
export interface Ports {
  openSocket(): SocketLike;
  /** Calls `then` once after `ms`; the returned function calls it off. */
  after(ms: number, then: () => void): () => void;
  now(): number;
  /** 0 <= x < 1 */
  random(): number;
  online(): boolean;
  newKey(): string;
}

/** HTTP does everything the socket does: used when the socket cannot be opened. Both throw ApiError. */
export interface SlowWay {
  say(message: Say): Promise<{ seq: number }>;
  entriesAfter(room: string, after: number): Promise<{ entries: Entry[]; more: boolean }>;
  read(room: string, seq: number): Promise<unknown>;
}
