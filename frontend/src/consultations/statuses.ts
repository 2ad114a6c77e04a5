import type { RoomClock, RoomStatus } from '../api/types';

/** How far one State that is asked has come. */
export type Reached = Pick<RoomClock, 'jurisdiction' | 'status'>;

const ORDER: readonly RoomStatus[] = ['opened', 'acknowledged', 'answered', 'closed'];
const rank = (status: RoomStatus) => ORDER.indexOf(status);

export function further(one: RoomStatus, other: RoomStatus): RoomStatus {
  return rank(one) > rank(other) ? one : other;
}

/** A room is as far as the State that is furthest behind. */
export function least(clocks: readonly Reached[]): RoomStatus {
  return clocks.map((clock) => clock.status).toSorted((one, other) => rank(one) - rank(other))[0] ?? 'opened';
}

/** The States that have not come further than `status`, in the order asked. */
export function behind(clocks: readonly Reached[], status: RoomStatus): string[] {
  return clocks.filter((clock) => rank(clock.status) <= rank(status)).map((clock) => clock.jurisdiction);
}
