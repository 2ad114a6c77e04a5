import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { useWords } from '../language/LanguageProvider';
import './saved-news.css';

const EVERY = 5 * 60_000;

/** How many saved searches have news, beside the way to them; nothing where there is none. */
export function SavedNews() {
  const t = useWords();
  const { data } = useQuery({
    queryKey: ['saved-searches', 'notices'],
    queryFn: () => ask(api.GET('/api/directory/saved-searches/notices')),
    staleTime: EVERY,
    refetchInterval: EVERY,
  });
  if (!data || data.searches === 0) return null;
  return (
    <span className="saved-news-count" title={t('saved-news', { count: data.searches })}>
      <span aria-hidden="true">{t('count', { count: data.searches })}</span>
      <span className="hidden-visually">{t('saved-news', { count: data.searches })}</span>
    </span>
  );
}
