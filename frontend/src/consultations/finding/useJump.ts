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

interface Jump {
  /** Where somebody is on the way to, once it is here. */
  readonly goal: number | null;
  readonly jump: (place: Place) => void;
}

/** Brings a place before the reader's eyes, and what lies between it and the end of the log with it. */
export function useJump(log: Log, ready: boolean, loadFar: () => Promise<void>): Jump {
  const [place, setPlace] = useState<Place | null>(named);
  const first = log.entries[0];
  const further = place !== null && first !== undefined && log.older && reached(place, first);
  const found = place && log.entries.find((entry) => reached(place, entry));
  const goal = place && ready && !further ? ((found ?? log.entries.at(-1))?.seq ?? null) : null;
  useEffect(() => {
    if (ready && further) loadFar().catch(() => setPlace(null));
  }, [ready, further, first, loadFar]);
  useEffect(() => {
    if (goal === null) return;
    const shown = drawnFrom(goal);
    shown?.setAttribute('tabindex', '-1');
    shown?.focus({ preventScroll: true });
    shown?.scrollIntoView({ block: 'center' });
    setPlace(null);
  }, [goal]);
  return { goal, jump: useCallback((wanted: Place) => setPlace(wanted), []) };
}

/** Not every entry is drawn as a line; then the next one stands for it. */
function drawnFrom(seq: number): HTMLElement | null {
  const lines = [...document.querySelectorAll<HTMLElement>('[role="log"] [id^="entry-"]')];
  return lines.find((line) => Number(line.id.slice('entry-'.length)) >= seq) ?? lines.at(-1) ?? null;
}
