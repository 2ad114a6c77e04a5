import { useEffect } from 'react';
import { noteViewed } from './kept';

/** Puts an opened entry on the reader's own list of those viewed; that it fails is nothing to be told of. */
export function useNoteViewed(id: string | undefined): void {
  useEffect(() => {
    if (id) void noteViewed(id).catch(() => undefined);
  }, [id]);
}
