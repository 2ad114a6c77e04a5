import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RoomDraft } from '../../api/types';
import { draftsQuery, saveDraft } from './draft-queries';

const AFTER = 1_000;

export type Kept = { readonly state: 'nothing' } | { readonly state: 'kept'; readonly at: Date } | { readonly state: 'failed' };

/**
 * Keeps a form on the server as one types, a second after the last change. What is on the page when it opens is kept
 * already, or is nothing. Once `sent` is true nothing more is kept: the consultation has taken the draft's place.
 */
export function useKeptDraft(key: string, form: RoomDraft, sent: boolean): Kept {
  const queries = useQueryClient();
  const [kept, setKept] = useState<Kept>({ state: 'nothing' });
  const content = JSON.stringify(form);
  const last = useRef(content);

  useEffect(() => {
    if (sent || content === last.current) return;
    const timer = setTimeout(() => {
      saveDraft(key, JSON.parse(content) as RoomDraft).then(
        () => {
          last.current = content;
          setKept({ state: 'kept', at: new Date() });
          // The address then leads back to what was typed, also after the page is loaded again.
          const address = new URL(location.href);
          address.searchParams.set('draft', key);
          history.replaceState(history.state, '', address);
          void queries.invalidateQueries({ queryKey: draftsQuery.queryKey });
        },
        () => setKept({ state: 'failed' }),
      );
    }, AFTER);
    return () => clearTimeout(timer);
  }, [key, content, sent, queries]);

  return kept;
}
