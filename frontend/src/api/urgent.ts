import { useSyncExternalStore } from 'react';

/**
 * Whether the reader said that they search in an urgent matter: it holds until the page is loaded anew. Only then is
 * somebody answered for whom the directory is suspended, and every answer is recorded and told to their secretariat.
 */
let urgent = false;
const listeners = new Set<() => void>();

export const isUrgent = () => urgent;

export function searchUrgently(): void {
  urgent = true;
  for (const tell of listeners) tell();
}

export function useUrgent(): boolean {
  return useSyncExternalStore(listen, isUrgent);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
