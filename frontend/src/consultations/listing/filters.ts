import type { RoomSummary } from '../../api/types';

/** What the address may ask for; empty asks for all. */
export const FILTERS = ['state', 'urgency', 'kind', 'unread'] as const;
export type Filter = (typeof FILTERS)[number];

/** Every State on either side, or with somebody in the room. */
export function statesOf(room: RoomSummary): string[] {
  const of = [room.requesting_jurisdiction, ...room.requested_jurisdictions, ...room.participants.map((one) => one.jurisdiction)];
  return [...new Set(of.filter((code) => code !== null))];
}

/** Whether a room is one of those that the address asks for. */
export function fits(room: RoomSummary, chosen: URLSearchParams): boolean {
  const { state, urgency, kind, unread } = Object.fromEntries(FILTERS.map((name) => [name, chosen.get(name)]));
  return (
    (!state || statesOf(room).includes(state)) &&
    (!urgency || room.urgency === urgency) &&
    (!kind || room.kind === kind) &&
    (!unread || room.unread > 0 || room.kept_unread)
  );
}
