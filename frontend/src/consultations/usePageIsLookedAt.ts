import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

export function pageIsLookedAt(): boolean {
  return document.visibilityState === 'visible';
}

/** False in a tab behind another: what comes then has not been read. */
export function usePageIsLookedAt(): boolean {
  return useSyncExternalStore(subscribe, pageIsLookedAt);
}
