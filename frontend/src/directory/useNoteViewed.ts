import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { SAVED_NEWS } from '../ui/SavedNews';
import { favouriteIdsQuery, noteViewed } from './kept';

/** Puts an opened entry on the reader's own list of those viewed, which makes what changed of a favourite old news; that
 * it fails is nothing to be told of. */
export function useNoteViewed(id: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!id) return;
    const again = () => {
      const favourite = queries.getQueryData(favouriteIdsQuery.queryKey)?.includes(id);
      if (favourite) void queries.invalidateQueries({ queryKey: SAVED_NEWS });
    };
    void noteViewed(id).then(again, () => undefined);
  }, [id, queries]);
}
