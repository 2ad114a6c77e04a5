import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { Illustrative } from '../ui/Illustrative';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { chosenCount } from './address';
import { Chips } from './Chips';
import { ListedNotice } from './contact/ListedNotice';
import { isSuspended, SuspendedNotice, UrgentMark } from './contact/SuspendedNotice';
import { Filters } from './Filters';
import { FilterSheet } from './FilterSheet';
import { NothingFound } from './NothingFound';
import { Results } from './Results';
import { SaveSearch } from './SaveSearch';
import { searchQuery } from './search';
import { SearchField } from './SearchField';
import { SuggestedFilters } from './SuggestedFilters';
import { useRestOfPage } from './useRestOfPage';
import { useSaidCount } from './useSaidCount';
import { useSamePeople } from './useSamePeople';
import { useWanted } from './useWanted';
import { useWide } from './useWide';
import './directory.css';

const Preview = lazy(() => import('./Preview'));

export function DirectoryPage() {
  const t = useWords();
  const [wanted, want] = useWanted();
  const queries = useQueryClient();
  const search = useInfiniteQuery(searchQuery(wanted));
  const answer = search.data?.pages[0];
  const facets = useDeferredValue(answer?.facets); // the list is painted first, then what it leaves of the filters
  const filters = chosenCount(wanted);
  const wide = useWide();
  const [near, setNear] = useState('');
  const hits = wide && search.data && !search.error ? search.data.pages.flatMap((page) => page.hits) : [];
  const previewed = useDeferredValue((hits.find((hit) => hit.card.id === near) ?? hits[0])?.card);
  const count = answer
    ? answer.total_is_floor
      ? t('directory-count-floor', { count: answer.total })
      : t('directory-count', { count: answer.total })
    : null;
  useSaidCount(search.isPlaceholderData ? null : count);
  useRestOfPage(search);
  const cards = search.data?.pages.flatMap((page) => page.hits.map((hit) => hit.card)) ?? [];
  const same = useSamePeople(wanted, cards, search.dataUpdatedAt);
  const askAnew = () => void queries.invalidateQueries({ queryKey: ['search'] });

  return (
    <div className="page directory">
      <PageHeading title={t('directory-title')} />
      <SearchField
        text={wanted.text}
        onText={(text) => want({ ...wanted, text }, 'replace')}
        onAsk={askAnew}
      />
      {answer?.illustrative ? <Illustrative /> : null}

      <aside className="directory-filters" aria-labelledby="filters-title">
        <h2 id="filters-title" className="filters-title">
          {t('filters-title')}
          {filters > 0 ? <span className="filters-count">{t('count', { count: filters })}</span> : null}
        </h2>
        <p className="quiet small filters-note">{t('filters-note')}</p>
        <Filters wanted={wanted} facets={facets} onWanted={want} />
      </aside>

      <section className="directory-list" aria-labelledby="results-title">
        <FilterSheet
          wanted={wanted}
          facets={answer?.facets}
          onWanted={want}
          show={
            answer
              ? t(answer.total_is_floor ? 'filters-show-floor' : 'filters-show', { count: answer.total })
              : t('ui-close')
          }
        />
        <div className="gazette">
          <div className="directory-head">
            <h2 id="results-title">{count ?? t('directory-results')}</h2>
            {answer && answer.total > 1 ? (
              <p className="quiet">{wanted.text ? t('directory-order-names') : t('directory-order')}</p>
            ) : null}
            <SaveSearch wanted={wanted} />
          </div>
          <Chips wanted={wanted} onWanted={want} />
          {answer && wanted.text ? <SuggestedFilters wanted={wanted} facets={answer.facets} onWanted={want} /> : null}
        </div>
        <ListedNotice />
        <UrgentMark />
        {answer?.degraded ? <p className="directory-degraded">{t('directory-degraded')}</p> : null}
        {isSuspended(search.error) ? <SuspendedNotice /> : null}
        {search.error && !isSuspended(search.error) ? (
          <Fault title={t('directory-failed')} error={search.error} onRetry={() => void search.refetch()} />
        ) : null}
        {same.error && !search.error ? (
          <Fault title={t('reach-not-asked')} error={same.error} onRetry={() => void same.ask()} />
        ) : null}
        {answer && wanted.chosen.reachable.length > 0 && !search.error ? (
          <p className="small quiet">
            {t('directory-of-moment')}{' '}
            <Button look="bare" onPress={askAnew}>
              {t('directory-ask-anew')}
            </Button>
          </p>
        ) : null}
        {search.isPending ? <Waiting /> : null}
        {search.data && !search.error ? (
          <Results pages={search.data.pages} busy={search.isPlaceholderData} onNear={setNear} />
        ) : null}
        {answer?.total === 0 && !search.isPlaceholderData && !search.error ? (
          <NothingFound wanted={wanted} onWanted={want} />
        ) : null}
        {search.hasNextPage ? (
          <Button
            className="directory-more"
            isDisabled={search.isFetchingNextPage}
            onPress={() => void search.fetchNextPage()}
          >
            {t('directory-more')}
          </Button>
        ) : null}
      </section>
      {previewed ? (
        <Suspense>
          <Preview card={previewed} />
        </Suspense>
      ) : null}
    </div>
  );
}
