import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { useList } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import './saved-news.css';

export const SAVED_NEWS = ['saved-searches', 'notices'] as const;
const EVERY = 5 * 60_000;

/** How many saved searches have news and how many favourites changed, beside the way to them; nothing where there is none. */
export function SavedNews() {
  const t = useWords();
  const list = useList();
  const { data } = useQuery({
    queryKey: SAVED_NEWS,
    queryFn: () => ask(api.GET('/api/directory/saved-searches/notices')),
    staleTime: EVERY,
    refetchInterval: EVERY,
  });
  const { searches, favourites } = data ?? { searches: 0, favourites: 0 };
  if (searches + favourites === 0) return null;
  const words = list([
    ...(searches > 0 ? [t('saved-news', { count: searches })] : []),
    ...(favourites > 0 ? [t('favourites-news', { count: favourites })] : []),
  ]);
  return (
    <span className="saved-news-count" title={words}>
      <span aria-hidden="true">{t('count', { count: searches + favourites })}</span>
      <span className="hidden-visually">{words}</span>
    </span>
  );
}
