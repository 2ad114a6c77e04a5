import { useCallback, useEffect, useState } from 'react';
import type { Entry } from '../../api/types';
import type { Log } from '../log';

/** A place in the log: an entry, or the first one at or after a moment. */
export type Place = { readonly seq: number } | { readonly at: string };

const reached = (place: Place, entry: Entry) => ('seq' in place ? entry.seq >= place.seq : entry.at >= place.at);

/** The place that the address names: `#entry-17`. */
function named(): Place | null {
  const seq = /^#entry-(\d{1,10})$/.exec(window.location.hash)?.[1];
  return seq ? { seq: Number(seq) } : null;
}

/** Brings a place before the reader's eyes, and what lies between it and the end of the log with it. */
export function useJump(log: Log, ready: boolean, loadOlder: () => Promise<void>): (place: Place) => void {
  const [place, setPlace] = useState<Place | null>(named);
  const first = log.entries[0];
  useEffect(() => {
    if (!place || !ready || !first) return;
    if (log.older && reached(place, first)) {
      loadOlder().catch(() => setPlace(null));
      return;
    }
    const target = log.entries.find((entry) => reached(place, entry)) ?? log.entries.at(-1);
    const shown = document.getElementById(`entry-${target?.seq}`);
    shown?.setAttribute('tabindex', '-1');
    shown?.focus({ preventScroll: true });
    shown?.scrollIntoView({ block: 'center' });
    setPlace(null);
  }, [place, ready, first, log, loadOlder]);
  return useCallback((wanted: Place) => setPlace(wanted), []);
}
