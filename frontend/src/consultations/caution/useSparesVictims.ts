import { useQuery } from '@tanstack/react-query';
import { roomQuery } from '../consultation-queries';

/** Whether victims are spared by what a room is under now, beside what some words in it are under. */
export function useSparesVictims(room: string, caveats: readonly string[] = []): boolean {
  // Known wherever the room is open, and kept true there: nothing is asked for anew because somebody looks at it.
  const ofRoom = useQuery({ ...roomQuery(room), staleTime: Infinity, select: (known) => known.caveats }).data;
  return [...caveats, ...(ofRoom ?? [])].includes('victim_sensitive');
}
