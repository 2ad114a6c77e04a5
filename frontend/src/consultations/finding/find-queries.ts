import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';

/** What was looked for last, so that the way back from a room leads to it; forgotten with the page, never in an address. */
let remembered = '';

export function rememberWords(words: string): void {
  remembered = words;
}

export function lastWords(): string {
  return remembered;
}

export const findQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: ['found-in-consultations', words],
    queryFn: ({ pageParam, signal }) =>
      ask(api.POST('/api/consultations/search', { body: { words, position: pageParam }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: words.length > 1,
    staleTime: 0,
  });
