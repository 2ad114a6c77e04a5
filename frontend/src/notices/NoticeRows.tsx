import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Notice } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { noticesQuery, readNotices } from './notice-queries';
import './notices.css';

/** What the reader was told: following one takes it off the badge. */
export function NoticeRows({ notices }: { readonly notices: readonly Notice[] }) {
  const t = useWords();
  const times = useTimes();
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: (id: string) => readNotices([id]),
    onSuccess: () => void queries.invalidateQueries({ queryKey: noticesQuery.queryKey, exact: true }),
  });
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li key={notice.id} data-read={notice.read} data-urgent={notice.urgent}>
          <Link href={notice.place} onClick={() => read.mutate(notice.id)}>
            {notice.text}
          </Link>
          {notice.read ? null : <span className="hidden-visually">{t('notices-new')}</span>}
          <time className="small quiet" dateTime={notice.at}>
            {times.moment(new Date(notice.at))}
          </time>
        </li>
      ))}
    </ul>
  );
}
