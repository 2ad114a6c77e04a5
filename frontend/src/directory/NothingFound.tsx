import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import type { SearchAnswer } from '../api/types';
import type { Wanted } from './address';
import { chosenCount, FACETS, queryOf, without, withoutFilters } from './address';
import { AskSecretariat } from './AskSecretariat';
import { otherLayouts } from './layouts';
import { countQuery } from './search';
import { useFacetLabels } from './useFacetLabels';
import { useList } from '../language/lists';

interface Props {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}

/** Whether what a switched keyboard would have written finds somebody for sure, and not only something like it. */
function isMeant(answer: SearchAnswer | undefined): boolean {
  const first = answer?.hits[0];
  return first !== undefined && (first.match?.confidence ?? 'exact') === 'exact';
}

/** Not only "nothing": which filter excludes them all, and how many there would be without it. */
export function NothingFound({ wanted, onWanted }: Props) {
  const t = useWords();
  const list = useList();
  const labels = useFacetLabels();
  const groups = FACETS.filter((facet) => wanted.chosen[facet].length > 0);
  const ways = groups.map((facet) => ({ facet, wanted: without(wanted, facet) }));
  const counts = useQueries({ queries: ways.map((way) => countQuery(way.wanted)) });
  const switched = otherLayouts(wanted.text).map((text) => ({ ...wanted, text }));
  const meant = useQueries({ queries: switched.map(countQuery) });

  return (
    <div className="nothing">
      <p className="nothing-title">
        {wanted.text ? t('nothing-for', { text: wanted.text }) : t('nothing')}
      </p>
      <ul className="nothing-ways">
        {ways.map((way, at) => {
          const count = counts[at]?.data?.total ?? 0;
          const label = list(wanted.chosen[way.facet].map((value) => labels.value(way.facet, value)));
          return count > 0 ? (
            <li key={way.facet}>
              <Button onPress={() => onWanted(way.wanted)}>{t('nothing-without', { label, count })}</Button>
            </li>
          ) : null;
        })}
        {switched.map((way, at) =>
          isMeant(meant[at]?.data) ? (
            <li key={way.text}>
              <Button onPress={() => onWanted(way)}>{t('nothing-keyboard', { text: way.text })}</Button>
            </li>
          ) : null,
        )}
        {chosenCount(wanted) > 1 ? (
          <li>
            <Button look="bare" onPress={() => onWanted(withoutFilters(wanted))}>
              {t('chips-clear')}
            </Button>
          </li>
        ) : null}
      </ul>
      {wanted.text ? <p className="quiet">{t('nothing-advice')}</p> : null}
      <Link href="/directory/whom">{t('sections-whom')}</Link>
      <AskSecretariat key={queryOf(wanted)} wanted={wanted} />
    </div>
  );
}
