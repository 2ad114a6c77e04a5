import { useQuery } from '@tanstack/react-query';
import { useWords } from '../language/LanguageProvider';
import { noticesQuery } from './notice-queries';
import '../ui/saved-news.css';

/** How many notices are unread, beside the way to them; nothing where there is none. */
export function NoticeCount() {
  const t = useWords();
  const { data } = useQuery(noticesQuery);
  if (!data || data.unread === 0) return null;
  return (
    <span className="saved-news-count" title={t('notices-unread', { count: data.unread })}>
      <span aria-hidden="true">{t('count', { count: data.unread })}</span>
      <span className="hidden-visually">{t('notices-unread', { count: data.unread })}</span>
    </span>
  );
}
