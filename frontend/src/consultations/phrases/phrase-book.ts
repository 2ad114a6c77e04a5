import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import { useLanguage } from '../../language/LanguageProvider';
import { composedOf, spokenBody } from './body';

/** Fixed for one build of the server, and long: fetched only where a phrase is written or read. */
export const phraseBookQuery = {
  queryKey: ['phrases'] as const,
  queryFn: () => ask(api.GET('/api/reference/phrases')),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
};

/** A body in one text, its phrases in the reader's language. */
export function useSpokenBody(body: string): string {
  const { code } = useLanguage();
  const { data: book } = useQuery({ ...phraseBookQuery, enabled: composedOf(body).phrases.length > 0 });
  return spokenBody(body, book, code);
}
