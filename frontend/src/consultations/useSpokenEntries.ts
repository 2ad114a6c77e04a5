import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Entry, PhraseBook } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { beginning, isMessage } from './log';
import { composedOf, spokenBody } from './phrases/body';
import { phraseBookQuery } from './phrases/phrase-book';

const COUNT_EVERY = 30_000;

/**
 * New entries for the ear: author and first sentence while the focus is in the room's log or composer, otherwise a
 * count every thirty seconds. The log itself is silent (aria-live off), or everything would be said twice.
 */
export function useSpokenEntries(me: string, nameOf: (person: string) => string): (entry: Entry) => void {
  const { t, code } = useLanguage();
  const queries = useQueryClient();
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
        const body = entry.body ?? '';
        const say = (book?: PhraseBook) =>
          announce(t('room-heard', { name: nameOf(entry.author), text: beginning(spokenBody(body, book, code)) }));
        if (composedOf(body).phrases.length === 0) say();
        else void queries.ensureQueryData(phraseBookQuery).then(say);
      } else uncounted.current += 1;
    },
    [announce, me, nameOf, t, code, queries],
  );
}
