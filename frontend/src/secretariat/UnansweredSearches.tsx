import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addressOf, FACETS, readAddress } from '../directory/address';
import { useFacetLabels } from '../directory/useFacetLabels';
import { useLabels } from '../language/labels';
import { useList } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { Tile } from '../ui/Tile';
import type { Unanswered } from './secretariat-queries';
import { DESK, settleUnanswered, unansweredQuery } from './secretariat-queries';

/** Searches that found nobody, and whose seekers asked the secretariat. */
export function UnansweredSearches() {
  const t = useWords();
  const { data } = useQuery(unansweredQuery);
  return data ? (
    <section aria-labelledby="desk-unanswered">
      <h2 id="desk-unanswered" className="gazette">
        {t('secretariat-queue-unanswered')}
      </h2>
      {data.length === 0 ? <p className="desk-nothing">{t('unanswered-none')}</p> : null}
      <ul className="desk-list">
        {data.map((search) => (
          <SearchRow key={search.id} search={search} />
        ))}
      </ul>
    </section>
  ) : null;
}

function SearchRow({ search }: { readonly search: Unanswered }) {
  const t = useWords();
  const list = useList();
  const times = useTimes();
  const labels = useLabels();
  const facets = useFacetLabels();
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: () => settleUnanswered(search.id),
    onSuccess: () => void queries.invalidateQueries({ queryKey: DESK }),
  });
  const { text, chosen } = readAddress(search.address);
  const said = [text, ...FACETS.flatMap((facet) => chosen[facet].map((value) => facets.value(facet, value)))];
  return (
    <li className="desk-row">
      {search.jurisdiction ? <Tile code={search.jurisdiction} /> : <span />}
      <div className="desk-row-main">
        <h3>
          <Link href={addressOf(search.address)} dir="auto">
            {list(said.filter(Boolean))}
          </Link>
        </h3>
        <Dotted className="small quiet">
          <bdi>{search.person}</bdi>
          {labels.network(search.network)}
          {times.day(new Date(search.at))}
        </Dotted>
      </div>
      <div className="desk-row-acts">
        <Button isDisabled={settle.isPending} onPress={() => settle.mutate()}>
          {t('secretariat-gap-settle')}
        </Button>
      </div>
    </li>
  );
}
