import { useState } from 'react';
import { useSession } from '../api/session';
import type { Room } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { ownOf } from './caveats/terms';
import type { Aim, Draft } from './drafts';
import { draftOf, NO_DRAFT } from './drafts';
import { composedOf } from './phrases/body';
import { useDraftOnServer } from './useDraftOnServer';
import { guessLanguage } from './writing';

/** The text being written in a room. It is still there after a look at another page, and on another device. */
export function useDraft(me: string, about: Room, aim: Aim | null, onAim: (aim: Aim | null) => void) {
  const { code } = useLanguage();
  const room = about.id;
  const own = useSession().person.language;
  const [draft, setDraft] = useState<Draft>(() => draftOf(me, room));

  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed, key: crypto.randomUUID() }));
  useDraftOnServer(me, room, draft, setDraft);

  // A correction begins with the words to be put right, and with their markings; a reply with the markings of what it
  // is about, because what it says may give that away.
  const [aimed, setAimed] = useState(aim);
  if (aim !== aimed) {
    setAimed(aim);
    const marks = aim ? ownOf(aim.entry, about) : null;
    if (aim?.act === 'correction') {
      change({ ...composedOf(aim.entry.body ?? ''), ...marks, language: aim.entry.language });
    } else if (marks) {
      const caveats = [...new Set([...draft.caveats, ...marks.caveats])];
      change({ caveats, terms: { ...draft.terms, ...marks.terms } });
    }
  }

  return {
    draft,
    language: draft.language ?? guessLanguage(draft.text, [code, own]),
    change,
    /** After sending: the markings stay, because the next message is usually as confidential as the last. */
    clear: () => {
      setDraft(({ caveats, terms, language }) => ({ ...NO_DRAFT, key: crypto.randomUUID(), caveats, terms, language }));
      onAim(null);
    },
  };
}
