import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { SavedSearch } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { useTimes } from '../language/times';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { CheckField } from '../ui/Field';
import { addressOf } from './address';
import { changeSearch, deleteSearch, lookedAt, savedSearchesQuery } from './kept';
import { RenameSearch } from './RenameSearch';

/** Addresses with a name. Opening one makes its news old. */
export function SavedSearches({ searches }: { readonly searches: readonly SavedSearch[] }) {
  const t = useWords();
  if (searches.length === 0) return <p className="quiet">{t('saved-searches-none')}</p>;
  return (
    <ul className="saved-searches">
      {searches.map((search) => (
        <SavedLine key={search.id} search={search} />
      ))}
    </ul>
  );
}

function SavedLine({ search }: { readonly search: SavedSearch }) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
  const failed = () => announce(t('saved-act-failed'), 'assertive');
  const watch = useMutation({
    mutationFn: (watched: boolean) => changeSearch(search.id, { watched }),
    onSuccess: again,
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: () => deleteSearch(search.id),
    onSuccess: () => {
      announce(t('saved-deleted', { name: search.name }));
      return again();
    },
    onError: failed,
  });
  return (
    <li data-row>
      <div className="saved-main">
        <h3>
          <Link
            href={addressOf(search.address)}
            data-row-link
            dir="auto"
            onClick={() => void lookedAt(search.id).then(again, () => undefined)}
          >
            {search.name}
          </Link>
        </h3>
        <News search={search} />
      </div>
      <CheckField
        label={
          <>
            <span aria-hidden="true">{t('saved-watch')}</span>
            <span className="hidden-visually">{t('saved-watch-label', { name: search.name })}</span>
          </>
        }
        checked={search.watched}
        onChange={(watched) => watch.mutate(watched)}
      />
      <RenameSearch search={search} onRenamed={again} />
      <Button look="bare" aria-label={t('saved-delete-label', { name: search.name })} onPress={() => remove.mutate()}>
        {t('saved-delete')}
      </Button>
    </li>
  );
}

/** What changed since the reader last looked: counts only; the list itself is one step away. */
function News({ search }: { readonly search: SavedSearch }) {
  const t = useWords();
  const list = useList();
  const times = useTimes();
  const day = times.day(new Date(search.looked_at));
  if (!search.watched) return <p className="small quiet">{t('saved-not-watched')}</p>;
  if (!search.possible) return <p className="small quiet">{t('saved-impossible')}</p>;
  if (search.too_many) return <p className="small quiet">{t('saved-too-many')}</p>;
  const { added, changed, gone } = search.changes ?? { added: 0, changed: 0, gone: 0 };
  const words = [
    added > 0 ? t('saved-added', { count: added }) : '',
    changed > 0 ? t('saved-changed', { count: changed }) : '',
    gone > 0 ? t('saved-left', { count: gone }) : '',
  ].filter(Boolean);
  if (words.length === 0) return <p className="small quiet">{t('saved-no-news', { day })}</p>;
  return (
    <p className="small">
      <strong className="saved-news">{list(words)}</strong> <span className="quiet">{t('saved-since', { day })}</span>
    </p>
  );
}
