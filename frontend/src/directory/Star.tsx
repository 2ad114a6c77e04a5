import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/errors';
import type { Card } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { leadingName } from '../ui/person-name';
import { favouriteIdsQuery, keepFavourite } from './kept';
import './star.css';

/** A favourite or not. The row stays where it is either way, so that a slip can be undone on the spot. */
export function Star({ card }: { readonly card: Card }) {
  const { t, code } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data: ids } = useQuery(favouriteIdsQuery);
  const kept = ids?.includes(card.id) ?? false;
  const change = useMutation({
    mutationFn: (keep: boolean) => keepFavourite(card.id, keep),
    onMutate: (keep) =>
      queries.setQueryData(favouriteIdsQuery.queryKey, (before: string[] = []) =>
        keep ? [card.id, ...before] : before.filter((id) => id !== card.id),
      ),
    onError: (error) => {
      announce(error instanceof ApiError && error.message ? error.message : t('saved-act-failed'), 'assertive');
      void queries.invalidateQueries(favouriteIdsQuery);
    },
  });
  return (
    <button
      type="button"
      className="star"
      aria-pressed={kept}
      disabled={!ids}
      aria-label={t('favourite-of', { name: leadingName(card, code).lead.text })}
      onClick={() => change.mutate(!kept)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L12 16.9l-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z" />
      </svg>
    </button>
  );
}
