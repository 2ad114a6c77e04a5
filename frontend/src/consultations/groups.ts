import type { RoomClock, RoomSummary } from '../api/types';

export const GROUPS = ['me', 'others', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

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

/**
 * The State for which something urgent presses now: one's own that has not acknowledged, or has promised and not
 * answered; for the side that asked, one that has let its target pass.
 */
export function pressing(room: RoomSummary, now: number): RoomClock | null {
  if (room.urgency === 'normal' || room.status === 'closed') return null;
  const mine = room.clocks.find((clock) => clock.mine);
  if (mine) return (mine.status === 'opened' && room.abilities.acknowledge) || promised(mine) ? mine : null;
  if (!room.abilities.close) return null;
  return room.clocks.find((clock) => clock.status === 'opened' && Date.parse(clock.acknowledge_by) <= now) ?? null;
}

const promised = (clock: RoomClock) => clock.status === 'acknowledged' && clock.promised_by !== null;

/** The most urgent first. */
export const RANK: Record<string, number> = { critical: 0, high: 1, normal: 2 };

export const byUrgency = (one: RoomSummary, other: RoomSummary) =>
  (RANK[one.urgency] ?? 2) - (RANK[other.urgency] ?? 2);

/** Within what waits for me the urgent comes first; otherwise the newest activity, as the server gives it. */
export function grouped(rooms: readonly RoomSummary[]): Record<Group, RoomSummary[]> {
  const groups: Record<Group, RoomSummary[]> = { me: [], others: [], closed: [] };
  for (const room of rooms) groups[groupOf(room)].push(room);
  groups.me.sort(byUrgency);
  return groups;
}

/** As the page of all consultations has them, from its top. */
export function inOrder(rooms: readonly RoomSummary[]): RoomSummary[] {
  const groups = grouped(rooms);
  return GROUPS.flatMap((group) => groups[group]);
}
