import type { RoomClock, RoomSummary } from '../api/types';

export const GROUPS = ['urgent', 'me', 'others', 'quiet', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

/** After so long without a word a consultation is quiet, whoever is awaited. */
const LONG = 30 * 24 * 3_600_000;

/**
 * Whose turn it is. An unread word is mine to read, unless I muted the room and it is not for my attention; a question put to my State is mine until it has answered; an answer
 * given to my side is mine until the consultation is closed with an outcome. Where nothing is mine and nobody is awaited, or nothing was said for long, it is quiet.
 */
export function groupOf(room: RoomSummary, now: number): Group {
  if (room.status === 'closed') return 'closed';
  if (pressing(room, now)) return 'urgent';
  if (room.kept_unread || room.mentions > 0 || (room.unread > 0 && !room.muted)) return 'me';
  if (room.abilities.answer && room.clocks.some((clock) => clock.mine && clock.status !== 'answered')) return 'me';
  if (room.abilities.close && room.clocks.length > 0 && room.status === 'answered') return 'me';
  return room.clocks.length === 0 || room.muted || now - Date.parse(room.last_at) > LONG ? 'quiet' : 'others';
}

/**
 * The State for which something urgent presses now: one's own that has not acknowledged, or has promised and not
 * answered; for the side that asked, one that has let its target pass. Where the ladder went up anew after somebody
 * acknowledged, the answer presses for both.
 */
export function pressing(room: RoomSummary, now: number): RoomClock | null {
  if (room.urgency === 'normal' || room.status === 'closed') return null;
  const mine = room.clocks.find((clock) => clock.mine);
  if (mine) return (mine.status === 'opened' && room.abilities.acknowledge) || promised(mine) || unkept(mine) ? mine : null;
  if (!room.abilities.close) return null;
  const overdue = (clock: RoomClock) => clock.status === 'opened' && Date.parse(clock.acknowledge_by) <= now;
  return room.clocks.find((clock) => overdue(clock) || unkept(clock)) ?? null;
}

const promised = (clock: RoomClock) => clock.status === 'acknowledged' && clock.promised_by !== null;

/** Somebody acknowledged, and the answer did not come: the ladder went up anew. */
export const unkept = (clock: RoomClock) => clock.status === 'acknowledged' && clock.level > 0;

/** The most urgent first. */
export const RANK: Record<string, number> = { critical: 0, high: 1, normal: 2 };

export const byUrgency = (one: RoomSummary, other: RoomSummary) =>
  (RANK[one.urgency] ?? 2) - (RANK[other.urgency] ?? 2);

/** Within what presses and what waits for me the urgent comes first; otherwise the newest activity, as the server gives it. */
export function grouped(rooms: readonly RoomSummary[], now: number): Record<Group, RoomSummary[]> {
  const groups: Record<Group, RoomSummary[]> = { urgent: [], me: [], others: [], quiet: [], closed: [] };
  for (const room of rooms) groups[groupOf(room, now)].push(room);
  groups.urgent.sort(byUrgency);
  groups.me.sort(byUrgency);
  return groups;
}

/** As the page of all consultations has them, from its top. */
export function inOrder(rooms: readonly RoomSummary[], now: number): RoomSummary[] {
  const groups = grouped(rooms, now);
  return GROUPS.flatMap((group) => groups[group]);
}
