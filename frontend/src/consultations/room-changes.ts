import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Entry, Room, RoomStatus, RoomSummary } from '../api/types';
import type { RoomFrame } from '../api/liveFrames';
import { further, least } from './statuses';

const REACHES: Partial<Record<Entry['kind'], RoomStatus>> = { acknowledged: 'acknowledged', answer: 'answered' };
const OVER = { acknowledge: false, say: false, answer: false, close: false, invite: false, hand_over: false, correct_subject: false };

/** Entries after which other files, or more or less of them, may be had. */
const OF_FILES = new Set<Entry['kind']>(['file', 'scanned', 'withdrawal', 'accepted', 'restricted']);

/** So far the server counts what is unread. */
const MOST_UNREAD = 100;

/** A thread tells its own state: what a live entry makes of the room, before the server is asked again. */
export function withStatus(before: Room, entry: Entry, me: string): Room {
  const isNews = entry.author !== me && entry.seq > Math.max(before.last_seq, before.read_seq);
  const unread = isNews ? Math.min(before.unread + 1, MOST_UNREAD) : before.unread;
  const room = { ...before, unread, last_seq: Math.max(before.last_seq, entry.seq), last_at: entry.at };
  if (entry.kind === 'closed') {
    const outcome = String(entry.data['outcome'] ?? '');
    return { ...room, status: 'closed', outcome, abilities: { ...room.abilities, ...OVER } };
  }
  const reached = REACHES[entry.kind];
  if (!reached || room.status === 'closed') return room;
  const state = room.participants.find((one) => one.person === entry.author)?.jurisdiction;
  const clocks = room.clocks.map((clock) =>
    clock.jurisdiction === state ? { ...clock, status: further(clock.status, reached) } : clock,
  );
  const acknowledge = room.abilities.acknowledge && clocks.some((clock) => clock.mine && clock.status === 'opened');
  return { ...room, clocks, status: least(clocks), abilities: { ...room.abilities, acknowledge } };
}

/** Whoever has read to the end has nothing unread; one's own mark within the log says less. */
export function withReadMark(room: Room, person: string, seq: number, me: string): Room {
  const own = person === me;
  return {
    ...room,
    ...(own && room.read_seq < seq ? { read_seq: seq, unread: seq < room.last_seq ? room.unread : 0 } : {}),
    participants: room.participants.map((one) =>
      one.person === person && one.read_seq < seq ? { ...one, read_seq: seq } : one,
    ),
  };
}

/** What the list shows of a room that changed; an unknown room needs the whole list again. */
export function withRoomFrame(rooms: readonly RoomSummary[], frame: RoomFrame): RoomSummary[] {
  return rooms.map((room) =>
    room.id === frame.room
      ? {
          ...room,
          last_seq: frame.last_seq,
          status: frame.status,
          unread: frame.unread,
          mentions: frame.mentions,
        }
      : room,
  );
}

/** The list hears of one of its rooms, or (null) that it may have missed something. */
export function heardOfRoom(queries: QueryClient, queryKey: QueryKey, frame: RoomFrame | null): void {
  if (frame) queries.setQueryData<RoomSummary[]>(queryKey, (known) => known && withRoomFrame(known, frame));
  // Its subject, its time and its place in the order, and rooms new to the list, come from the server.
  void queries.invalidateQueries({ queryKey, exact: true });
}

/**
 * Keeps what the page knows of a room true to what the live wire tells. An answer that is under way meanwhile may be
 * from before it, so then the server is asked once more.
 */
export function roomKeeper(queries: QueryClient, queryKey: QueryKey, me: string) {
  const again = () => void queries.invalidateQueries({ queryKey, exact: true });
  const change = (changed: (room: Room) => Room) => {
    queries.setQueryData<Room>(queryKey, (known) => known && changed(known));
    if (queries.isFetching({ queryKey, exact: true }) > 0) again();
  };
  return {
    again,
    /** People, abilities and outcome follow from acts; the server says how. */
    entry(entry: Entry): void {
      change((room) => withStatus(room, entry, me));
      if (entry.kind !== 'message') again();
      if (OF_FILES.has(entry.kind)) void queries.invalidateQueries({ queryKey: [...queryKey, 'files'], exact: true });
      // The list is not told of a room that is open, and is not on the page: it would show the former one on return.
      if (entry.kind === 'subject') void queries.refetchQueries({ queryKey: queryKey.slice(0, 1), exact: true });
    },
    read(person: string, seq: number): void {
      change((room) => withReadMark(room, person, seq, me));
      const known = queries.getQueryData<Room>(queryKey);
      if (person === me && known && seq < known.last_seq) again();
    },
  };
}
