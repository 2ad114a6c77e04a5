import { useSyncExternalStore } from 'react';

/** One clock ticks for the whole application, at the turn of each minute, so that all clocks on a page agree. */
let offset = 0;
let now = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = Date.now() + offset;
  for (const listener of listeners) listener();
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  if (listeners.size > 0) timer = setTimeout(tick, 60_000 - (now % 60_000) + 20);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

/** Milliseconds since 1970 by the server's clock; changes once a minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

/** An office computer whose clock is wrong must not show a colleague's hour wrongly: the server's clock counts. */
export function setClockByServer(serverTime: string): void {
  const difference = Date.parse(serverTime) - Date.now();
  offset = Math.abs(difference) > 30_000 ? difference : 0;
  tick();
}
