import { useEffect, useState } from 'react';
import { useSession } from '../api/session';
import { useLanguage } from '../language/LanguageProvider';
import type { Aim, Draft } from './drafts';
import { draftOf, keepDraft, NO_DRAFT } from './drafts';
import { guessLanguage } from './writing';

/** The text being written in a room. It is still there after a look at another page. */
export function useDraft(me: string, room: string, aim: Aim | null, onAim: (aim: Aim | null) => void) {
  const { code } = useLanguage();
  const own = useSession().person.language;
  const [draft, setDraft] = useState<Draft>(() => draftOf(me, room));

  useEffect(() => {
    keepDraft(me, room, draft.text === '' && draft.caveats.length === 0 ? NO_DRAFT : draft);
  }, [me, room, draft]);

  // A correction begins with the words to be put right, and with their markings.
  const [aimed, setAimed] = useState(aim);
  if (aim !== aimed) {
    setAimed(aim);
    if (aim?.act === 'correction') {
      setDraft({ ...draft, text: aim.entry.body ?? '', caveats: aim.entry.caveats, language: aim.entry.language });
    }
  }

  return {
    draft,
    language: draft.language ?? guessLanguage(draft.text, [code, own]),
    change: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    /** After sending: the markings stay, because the next message is usually as confidential as the last. */
    clear: () => {
      setDraft((before) => ({ ...NO_DRAFT, caveats: before.caveats, language: before.language }));
      onAim(null);
    },
  };
}
