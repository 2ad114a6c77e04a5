import type { Room } from '../../api/types';

/** A word never stands alone: each state has its sign, and neither green nor red, for a point may be settled either way. */
export const SIGNS: Readonly<Record<string, string>> = { open: '○', settled: '✓', obstacle: '!', not_applicable: '–' };

/** How far a point is, `open` until somebody says otherwise. */
export function stateOf(room: Pick<Room, 'checklist'>, item: string): string {
  return room.checklist.find((mark) => mark.item === item)?.state ?? 'open';
}

/** How many of these points wait for nothing more. */
export function doneIn(room: Pick<Room, 'checklist'>, items: readonly string[]): number {
  return items.filter((item) => ['settled', 'not_applicable'].includes(stateOf(room, item))).length;
}
