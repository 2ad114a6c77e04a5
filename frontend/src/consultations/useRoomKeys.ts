import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { inDialog } from '../app/shortcuts';
import { useNow } from '../ui/useNow';
import { consultationsQuery } from './consultation-queries';
import { inOrder } from './groups';

/**
 * Alt with an arrow goes to the room above or below this one in the list of consultations, Alt and U to the first entry
 * that is new: they are no letters that somebody types, so they also work in the composer.
 */
export function useRoomKeys(id: string, firstNew: number | null, onJump: (seq: number) => void): void {
  const [, go] = useLocation();
  const queries = useQueryClient();
  const now = useNow();
  useEffect(() => {
    const toNeighbour = async (step: 1 | -1) => {
      const list = await queries.fetchQuery(consultationsQuery);
      const rooms = inOrder(list, now).map((room) => room.id);
      const here = rooms.indexOf(id);
      const next = here < 0 ? undefined : rooms[here + step];
      if (next) go(`/consultations/${next}`);
    };
    function onKey(event: KeyboardEvent) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || inDialog(event.target)) return;
      if (event.code === 'ArrowUp' || event.code === 'ArrowDown') {
        event.preventDefault();
        toNeighbour(event.code === 'ArrowUp' ? -1 : 1).catch(() => undefined);
      } else if (event.code === 'KeyU' && firstNew !== null) {
        event.preventDefault();
        onJump(firstNew);
      }
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [id, firstNew, onJump, go, queries, now]);
}
