import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { ApiError } from '../../src/api/errors';
import { Live } from '../../src/api/live';
import type { Draft } from '../../src/api/live';
import type { RoomFrame } from '../../src/api/liveFrames';
import type { Ports, SlowWay, SocketLike } from '../../src/api/livePorts';
import type { Room } from '../../src/api/types';
import type { Log, Page } from '../../src/consultations/log';
import { changed, EMPTY_LOG } from '../../src/consultations/log';
import { roomKeeper } from '../../src/consultations/room-changes';
import { roomFeed } from '../../src/consultations/room-feed';

interface Given {
  /** The person whose session it is. */
  readonly me: string;
  readonly port: number;
  readonly cookie: string;
  readonly origin: string;
  /** How much faster time passes for pauses and alarms. */
  readonly hurry: number;
}

const AFTER_ALL = 2 ** 31 - 1;

/** What a page with rooms holds, built of the application's own parts; every change is told whole. */
export function openPage({ me, port, cookie, origin, hurry }: Given, tell: (line: object) => void) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const logs: Record<string, Log> = {};
  const rooms: Record<string, Room> = {};
  const lines: Record<string, RoomFrame> = {};
  const leaving = new Map<string, () => void>();
  const unanswered: string[] = [];
  const refused: Record<string, string> = {};
  let ended = false;

  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/consultations/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    }).catch(() => {
      throw new ApiError(0, { code: 'unreachable', message: '', details: {} });
    });
    const told: unknown = answer.status === 204 ? null : await answer.json();
    if (!answer.ok) throw new ApiError(answer.status, told as ConstructorParameters<typeof ApiError>[1]);
    return told as T;
  };
  const entriesBefore = (room: string, before = AFTER_ALL) =>
    ask<Page>(`${room}/entries?limit=200&before=${before}`);
  const ports: Ports = {
    // Node's own socket takes the headers that a browser gives by itself.
    openSocket: () =>
      new WebSocket(`ws://127.0.0.1:${port}/ws`, {
        protocols: 'counterpart.v1',
        headers: { cookie, origin },
      } as unknown as string) as SocketLike,
    after: (ms, then) => {
      const timer = setTimeout(then, ms / hurry);
      return () => clearTimeout(timer);
    },
    now: () => Date.now(),
    random: () => Math.random(),
    online: () => true,
    newKey: () => crypto.randomUUID(),
  };
  const slowWay: SlowWay = {
    say: ({ room, ...said }) => ask(`${room}/entries`, said),
    entriesAfter: (room, after) => ask(`${room}/entries?after=${after}`),
    read: (room, seq) => ask(`${room}/read`, { seq }),
  };
  const live = new Live(ports, slowWay, () => {
    ended = true;
    report();
  });

  function report(): void {
    const pending = Object.keys(logs).flatMap((room) => live.pending(room));
    const waiting = new Set(pending.filter((item) => item.state !== 'refused').map((item) => item.key));
    for (const item of pending) if (item.refusal) refused[item.key] = item.refusal.code;
    tell({
      rooms: Object.fromEntries(Object.entries(logs).map(([room, log]) => [room, log.entries])),
      shown: rooms,
      marks: Object.fromEntries(
        Object.entries(rooms).map(([room, { participants }]) => [
          room,
          Object.fromEntries(participants.filter((one) => one.read_seq > 0).map((one) => [one.person, one.read_seq])),
        ]),
      ),
      unanswered: unanswered.filter((key) => waiting.has(key)),
      refused,
      lines,
      ended,
    });
  }

  const change = (room: string, what: Parameters<typeof changed>[1]) => {
    logs[room] = changed(logs[room] ?? EMPTY_LOG, what);
    report();
  };
  function follow(room: string): void {
    logs[room] = EMPTY_LOG;
    const queryKey = ['consultations', room];
    const keeper = roomKeeper(queries, queryKey, me);
    const gone = () => {
      delete logs[room];
      report();
    };
    const observed = new QueryObserver<Room>(queries, { queryKey, queryFn: () => ask<Room>(room) }).subscribe(
      ({ data }) => {
        if (data) rooms[room] = data;
        report();
      },
    );
    const left = roomFeed(room, me, { live, entriesBefore }, {
      opened: (page) => change(room, { what: 'opened', page, readSeq: 0, me }),
      entry: (entry) => {
        change(room, { what: 'entry', entry, arrival: 'seen' });
        keeper.entry(entry);
      },
      words: (page) => change(room, { what: 'read', page }),
      signal: (frame) => {
        if (frame.type === 'read') keeper.read(frame.person, frame.seq);
      },
      gone,
      fault: gone,
      shown: () => logs[room]?.entries ?? [],
    });
    leaving.set(room, () => {
      left();
      observed();
      gone();
    });
  }

  live.subscribe(report);
  live.onRoom((frame) => {
    if (frame) lines[frame.room] = frame;
    report();
  });
  live.start(me);
  return {
    follow,
    unfollow: (room: string) => leaving.get(room)?.(),
    read: (room: string, seq: number) => live.read(room, seq),
    again: () => void queries.invalidateQueries({ queryKey: ['consultations'] }),
    say: (room: string, draft: Draft) => {
      const key = live.say(room, draft);
      unanswered.push(key);
      tell({ key });
      report();
    },
  };
}
