import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Entry, Room, RoomStatus, RoomSummary } from '../api/types';
import type { RoomFrame } from '../api/liveFrames';

const ORDER: readonly RoomStatus[] = ['opened', 'acknowledged', 'answered', 'closed'];
const REACHES: Partial<Record<Entry['kind'], RoomStatus>> = {
  acknowledged: 'acknowledged',
  answer: 'answered',
  closed: 'closed',
};

/** A thread tells its own state: what a live entry makes of the room, before the server is asked again. */
export function withStatus(room: Room, entry: Entry): Room {
  const last = { last_seq: Math.max(room.last_seq, entry.seq), last_at: entry.at };
  const reached = REACHES[entry.kind];
  if (!reached || ORDER.indexOf(reached) <= ORDER.indexOf(room.status)) return { ...room, ...last };
  const open = reached !== 'closed';
  const { say, answer, close, invite, leave } = room.abilities;
  return {
    ...room,
    ...last,
    status: reached,
    outcome: open ? room.outcome : String(entry.data['outcome'] ?? ''),
    abilities: {
      acknowledge: false,
      say: say && open,
      answer: answer && open,
      close: close && open,
      invite: invite && open,
      leave,
    },
  };
}

export function withReadMark(room: Room, person: string, seq: number): Room {
  return {
    ...room,
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
          mentions: frame.unread === 0 ? 0 : room.mentions,
        }
      : room,
  );
}

/**
 * Keeps what the page knows of a room true to what the live wire tells. An answer that is under way meanwhile may be
 * from before it, so then the server is asked once more.
 */
export function roomKeeper(queries: QueryClient, queryKey: QueryKey) {
  const again = () => void queries.invalidateQueries({ queryKey, exact: true });
  const change = (changed: (room: Room) => Room) => {
    queries.setQueryData<Room>(queryKey, (known) => known && changed(known));
    if (queries.isFetching({ queryKey, exact: true }) > 0) again();
  };
  return {
    again,
    /** People, abilities and outcome follow from acts; the server says how. */
    entry(entry: Entry): void {
      change((room) => withStatus(room, entry));
      if (entry.kind !== 'message') again();
    },
    read: (person: string, seq: number) => change((room) => withReadMark(room, person, seq)),
  };
}
