import { useSyncExternalStore } from 'react';

/** As in directory.css: from here on a card has room beside the list. */
const query = matchMedia('(min-width: 100rem)');

/** Whether the window has room for a card beside the list. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => query.matches,
  );
}
