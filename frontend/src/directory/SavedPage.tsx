import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Kept } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import { Waiting } from '../ui/Waiting';
import { AuthorityLine } from './AuthorityLine';
import { favouritesQuery, forgetViewed, savedSearchesQuery, viewedQuery } from './kept';
import { Row } from './Row';
import { SavedSearches } from './SavedSearches';
import { Section } from './Section';
import { useTurns } from './useTurns';
import './saved.css';

/** Saved searches with their news, favourites, and the entries opened last: the reader's own, shown to nobody else. */
export default function SavedPage() {
  const t = useWords();
  const searches = useQuery(savedSearchesQuery);
  const favourites = useQuery(favouritesQuery);
  const viewed = useQuery(viewedQuery);
  useTurns(favourites.data?.cards ?? [], favourites.refetch);
  const all = [searches, favourites, viewed];
  const error = all.find((one) => one.error)?.error;
  return (
    <div className="page saved">
      <PageHeading title={t('saved-title')} />
      <p className="quiet">{t('saved-lead')}</p>
      {error ? (
        <Fault title={t('saved-failed')} error={error} onRetry={() => all.forEach((one) => void one.refetch())} />
      ) : null}
      {searches.isPending && !error ? <Waiting /> : null}
      {searches.data ? (
        <Section title={t('saved-searches')}>
          <SavedSearches searches={searches.data} />
        </Section>
      ) : null}
      {favourites.data ? (
        <Section title={t('favourites-title')}>
          <Favourites kept={favourites.data} />
        </Section>
      ) : null}
      {viewed.data ? (
        <Section title={t('viewed-title')}>
          <Viewed kept={viewed.data} />
        </Section>
      ) : null}
    </div>
  );
}

function Favourites({ kept }: { readonly kept: Kept }) {
  const t = useWords();
  return (
    <>
      {kept.gone > 0 ? <p className="small quiet">{t('favourites-gone', { count: kept.gone })}</p> : null}
      {kept.cards.length === 0 ? <p className="quiet">{t('favourites-none')}</p> : null}
      <ol className="results">
        {kept.cards.map((card) => (
          <li key={card.id}>
            {kept.changed?.includes(card.id) ? (
              <p className="small saved-news favourite-news">{t('favourites-changed')}</p>
            ) : null}
            <Row hit={{ card, match: null }} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Viewed({ kept }: { readonly kept: Kept }) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const clear = useMutation({
    mutationFn: forgetViewed,
    onSuccess: () => {
      announce(t('viewed-cleared'));
      return queries.invalidateQueries({ queryKey: viewedQuery.queryKey });
    },
    onError: () => announce(t('saved-act-failed'), 'assertive'),
  });
  if (kept.cards.length === 0) return <p className="quiet">{t('viewed-none')}</p>;
  return (
    <>
      <ol className="viewed">
        {kept.cards.map((card) => (
          <li key={card.id} data-row>
            <Tile code={card.jurisdiction} />
            <div>
              <Link href={`/directory/${card.id}`} data-row-link>
                <PersonName person={card} />
              </Link>
              <AuthorityLine card={card} />
            </div>
          </li>
        ))}
      </ol>
      <Button onPress={() => clear.mutate()}>{t('viewed-clear')}</Button>
    </>
  );
}
