import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, ask } from '../api/client';
import { SESSION } from '../api/session';
import type { Session } from '../api/types';
import { languageWasChosen, useLanguage } from '../language/LanguageProvider';

/** Writes a chosen language to the reader's record, so that letters to them use it and other devices begin with it. */
export function useKeepLanguage(session: Session): void {
  const { code } = useLanguage();
  const queries = useQueryClient();
  const recorded = session.person.language;
  useEffect(() => {
    if (code === recorded || !languageWasChosen()) return;
    void ask(api.PATCH('/api/session', { body: { language: code } })).then(
      (updated) => queries.setQueryData(SESSION, updated),
      // Not kept this time: the page already speaks it, and the next visit tries again.
      () => undefined,
    );
  }, [code, recorded, queries]);
}
