import { useEffect } from 'react';
import { useAnnounce } from '../ui/Announcer';

/** Speaks the number of results once the typing has settled; the focus stays where it is. */
export function useSaidCount(words: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(() => announce(words), 700);
    return () => clearTimeout(timer);
  }, [words, announce]);
}
