import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ask } from '../api/client';
import { useWords } from '../language/LanguageProvider';
import { useChoices } from '../language/useChoices';
import type { Choice } from '../ui/choices';

const TEN_MINUTES = 600_000;

export const statesShownQuery = {
  queryKey: ['states-shown'] as const,
  queryFn: () => ask(api.GET('/api/directory/states-shown')),
  staleTime: TEN_MINUTES,
};

/** States to ask: first those of which the reader is shown somebody; of the others it is said that nobody is. */
export function useStateChoices(): readonly Choice[] {
  const t = useWords();
  const { jurisdictions } = useChoices();
  const { data: shown } = useQuery(statesShownQuery);
  return useMemo(() => (shown ? shownFirst(jurisdictions, shown, t('state-nobody-shown')) : jurisdictions), [jurisdictions, shown, t]);
}

export function shownFirst(choices: readonly Choice[], shown: readonly string[], note: string): Choice[] {
  const there = new Set(shown);
  const others = choices.filter(({ value }) => !there.has(value)).map((choice) => ({ ...choice, note }));
  return [...choices.filter(({ value }) => there.has(value)), ...others];
}
