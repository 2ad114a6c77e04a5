import { Live } from '../../src/api/live';
import type { ClientFrame, ServerFrame } from '../../src/api/liveFrames';
import type { Ports, SlowWay, SocketLike } from '../../src/api/livePorts';
import { OPEN } from '../../src/api/livePorts';
import type { RoomListener } from '../../src/api/liveRooms';
import type { Entry } from '../../src/api/types';

/** A socket whose other end is the test. */
export class TestSocket implements SocketLike {
  readonly sent: ClientFrame[] = [];
  readyState = OPEN;
  closedWith: number | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  send(data: string): void {
    this.sent.push(JSON.parse(data) as ClientFrame);
  }

  close(code?: number): void {
    this.closedWith = code ?? 1005;
  }

  tell(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  ready(person = 'ainura'): this {
    this.tell({
      type: 'ready',
      protocol: 'counterpart.v1',
      person,
      server_time: '2026-11-22T10:00:00Z',
      session_expires_at: '2026-11-22T18:00:00Z',
    });
    return this;
  }

  breakOff(code = 1006): void {
    this.onclose?.({ code });
  }

  said(): string[] {
    return this.sent.flatMap((frame) => (frame.type === 'say' ? [`${frame.key}:${frame.body}`] : []));
  }
}

/** Network, time and chance in the test's hands: time passes only when it is told to. */
export class World implements Ports {
  readonly sockets: TestSocket[] = [];
  isOnline = true;
  chance = 0.5;
  private time = 0;
  private keys = 0;
  private timers: { at: number; ring: () => void }[] = [];

  openSocket(): SocketLike {
    const socket = new TestSocket();
    this.sockets.push(socket);
    return socket;
  }

  after(ms: number, then: () => void): () => void {
    const timer = { at: this.time + ms, ring: then };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  now(): number {
    return this.time;
  }

  random(): number {
    return this.chance;
  }

  online(): boolean {
    return this.isOnline;
  }

  newKey(): string {
    this.keys += 1;
    return `key-${this.keys}`;
  }

  pass(ms: number): void {
    const until = this.time + ms;
    for (;;) {
      const next = this.timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.time = next.at;
      this.timers = this.timers.filter((timer) => timer !== next);
      next.ring();
    }
    this.time = until;
  }

  get socket(): TestSocket {
    const last = this.sockets.at(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  }
}

export interface Heard extends RoomListener {
  readonly seqs: number[];
  readonly upTo: number[];
  readonly others: string[];
}

export function listener(): Heard {
  const seqs: number[] = [];
  const upTo: number[] = [];
  const others: string[] = [];
  return {
    seqs,
    upTo,
    others,
    entry: (entry) => seqs.push(entry.seq),
    caughtUp: (seq) => upTo.push(seq),
    signal: (frame) => others.push(frame.type),
    gone: () => others.push('gone'),
  };
}

export function entry(seq: number, more: Partial<Entry> = {}): Entry {
  return {
    room: 'room',
    seq,
    key: null,
    kind: 'message',
    author: 'somsak',
    at: '2026-11-22T10:00:00Z',
    body: `text ${seq}`,
    reply_to: null,
    caveats: [],
    language: 'en',
    data: {},
    ...more,
  };
}

export const draft = (body: string) => ({ kind: 'message' as const, body, reply_to: null, caveats: [], language: 'en' });

/** The slow way of a test that should never take it. */
export const noSlowWay: SlowWay = {
  say: () => Promise.reject(new Error('not expected')),
  entriesAfter: () => Promise.reject(new Error('not expected')),
  read: () => Promise.reject(new Error('not expected')),
};

export function openLive(slowWay: SlowWay = noSlowWay) {
  const world = new World();
  let ended = 0;
  const live = new Live(world, slowWay, () => {
    ended += 1;
  });
  live.start('ainura');
  return { world, live, sessionEnded: () => ended };
}
