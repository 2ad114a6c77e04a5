import { useEffect, useState } from 'react';
import { useSession } from '../api/session';
import type { Room } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { ownOf } from './caveats/terms';
import type { Aim, Draft } from './drafts';
import { draftOf, keepDraft, NO_DRAFT } from './drafts';
import { composedOf } from './phrases/body';
import { guessLanguage } from './writing';

/** The text being written in a room. It is still there after a look at another page. */
export function useDraft(me: string, about: Room, aim: Aim | null, onAim: (aim: Aim | null) => void) {
  const { code } = useLanguage();
  const room = about.id;
  const own = useSession().person.language;
  const [draft, setDraft] = useState<Draft>(() => draftOf(me, room));

  useEffect(() => {
    keepDraft(me, room, draft.text === '' && draft.phrases.length === 0 && draft.caveats.length === 0 ? NO_DRAFT : draft);
  }, [me, room, draft]);

  // A correction begins with the words to be put right, and with their markings; a reply with the markings of what it
  // is about, because what it says may give that away.
  const [aimed, setAimed] = useState(aim);
  if (aim !== aimed) {
    setAimed(aim);
    const marks = aim ? ownOf(aim.entry, about) : null;
    if (aim?.act === 'correction') {
      setDraft({ ...draft, ...composedOf(aim.entry.body ?? ''), ...marks, language: aim.entry.language });
    } else if (marks) {
      const caveats = [...new Set([...draft.caveats, ...marks.caveats])];
      setDraft({ ...draft, caveats, terms: { ...draft.terms, ...marks.terms } });
    }
  }

  return {
    draft,
    language: draft.language ?? guessLanguage(draft.text, [code, own]),
    change: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    /** After sending: the markings stay, because the next message is usually as confidential as the last. */
    clear: () => {
      setDraft((before) => ({ ...NO_DRAFT, caveats: before.caveats, terms: before.terms, language: before.language }));
      onAim(null);
    },
  };
}
