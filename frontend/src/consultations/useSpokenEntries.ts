import { useCallback, useEffect, useRef } from 'react';
import type { Entry } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { beginning, isMessage } from './log';

const COUNT_EVERY = 30_000;

/**
 * New entries for the ear: author and first sentence while the focus is in the room's log or composer, otherwise a
 * count every thirty seconds. The log itself is silent (aria-live off), or everything would be said twice.
 */
export function useSpokenEntries(me: string, nameOf: (person: string) => string): (entry: Entry) => void {
  const t = useWords();
  const announce = useAnnounce();
  const uncounted = useRef(0);

  useEffect(() => {
    const timer = setInterval(() => {
      if (uncounted.current > 0) announce(t('room-new', { count: uncounted.current }));
      uncounted.current = 0;
    }, COUNT_EVERY);
    return () => clearInterval(timer);
  }, [announce, t]);

  return useCallback(
    (entry: Entry) => {
      if (entry.author === me || !isMessage(entry)) return;
      if (document.activeElement?.closest('[data-room-talk]')) {
        announce(t('room-heard', { name: nameOf(entry.author), text: beginning(entry.body ?? '') }));
      } else uncounted.current += 1;
    },
    [announce, me, nameOf, t],
  );
}
