import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, ask } from '../api/client';
import type { Written } from '../api/types';
import { termsFor } from './caveats/terms';
import type { Draft } from './drafts';
import { isEmpty, keepDraft, NO_DRAFT } from './drafts';

const AFTER = 1_000;

/**
 * Keeps what is written in a room on the server: a second after the last change, and at once when it was sent. What this
 * person wrote, or sent, on another device is taken up when the page is looked at again, if nothing was written here
 * since it asked.
 */
export function useDraftOnServer(me: string, room: string, draft: Draft, take: (draft: Draft) => void): void {
  const here = useRef(draft);
  /** The key of what the server has; what is found in memory may be newer. */
  const known = useRef(isEmpty(draft) ? draft.key : null);
  /** One at a time: what was written last is what the server has in the end. */
  const keeping = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    here.current = draft;
    const empty = isEmpty(draft) && draft.caveats.length === 0;
    const remember = (kept: boolean) => keepDraft(me, room, empty ? NO_DRAFT : draft, kept);
    remember(known.current === draft.key);
    if (known.current === draft.key) return;
    const keep = async () => {
      if (here.current !== draft) return;
      await put(room, draft);
      known.current = draft.key;
      if (here.current === draft) remember(true);
    };
    const timer = setTimeout(() => {
      // What is not kept stays in memory, and the browser asks before the page is thrown away.
      keeping.current = keeping.current.then(keep).catch(() => undefined);
    }, isEmpty(draft) ? 0 : AFTER);
    return () => clearTimeout(timer);
  }, [me, room, draft]);

  const answer = useQuery({
    queryKey: ['room-draft', room],
    queryFn: async ({ signal }) => {
      const asked = known.current === here.current.key ? here.current.key : null;
      return { asked, found: await ask(api.GET('/api/consultations/{id}/draft', { ...at(room), signal })) };
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: true,
  }).data;

  useEffect(() => {
    if (!answer || answer.asked !== here.current.key || answer.found?.key === here.current.key) return;
    if (!answer.found && isEmpty(here.current)) return;
    const found = answer.found ? { ...NO_DRAFT, ...answer.found } : NO_DRAFT;
    known.current = found.key;
    take(found);
  }, [answer, take]);
}

const at = (room: string) => ({ params: { path: { id: room } } });

function put(room: string, draft: Draft): Promise<unknown> {
  const terms = termsFor(draft.caveats, draft.terms);
  const { phrases, caveats, mentions } = draft;
  const body: Written = { ...draft, phrases: [...phrases], caveats: [...caveats], mentions: [...mentions], terms };
  return ask(api.PUT('/api/consultations/{id}/draft', { ...at(room), body }));
}
