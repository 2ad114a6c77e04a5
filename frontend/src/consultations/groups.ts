import type { RoomSummary } from '../api/types';

export type Group = 'me' | 'others' | 'closed';

/**
 * Whose turn it is. An unread word is mine to read, unless I muted the room and it is not for my attention; a question put to my State is mine until it has answered; an answer
 * given to my side is mine until the consultation is closed with an outcome.
 */
export function groupOf(room: RoomSummary): Group {
  if (room.status === 'closed') return 'closed';
  if (room.mentions > 0 || (room.unread > 0 && !room.muted)) return 'me';
  if (room.abilities.answer && room.clocks.some((clock) => clock.mine && clock.status !== 'answered')) return 'me';
  if (room.abilities.close && room.status === 'answered') return 'me';
  return 'others';
}

/** The most urgent first. */
export const RANK: Record<string, number> = { critical: 0, high: 1, normal: 2 };

/** Within what waits for me the urgent comes first; otherwise the newest activity, as the server gives it. */
export function grouped(rooms: readonly RoomSummary[]): Record<Group, RoomSummary[]> {
  const groups: Record<Group, RoomSummary[]> = { me: [], others: [], closed: [] };
  for (const room of rooms) groups[groupOf(room)].push(room);
  groups.me.sort((one, other) => (RANK[one.urgency] ?? 2) - (RANK[other.urgency] ?? 2));
  return groups;
}
