import { useSyncExternalStore } from 'react';
import { api } from '../../api/client';

const HEADER = 'Counterpart-Directory-Remaining';
let remaining: number | null = null;
const listeners = new Set<() => void>();

api.use({
  onResponse({ response }) {
    const said = response.headers.get(HEADER);
    if (said === null || Number(said) === remaining) return;
    remaining = Number(said);
    for (const tell of listeners) tell();
  },
});

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** How many more people may be shown today; null while the limit is far. */
export function useRemaining(): number | null {
  return useSyncExternalStore(listen, () => remaining);
}
