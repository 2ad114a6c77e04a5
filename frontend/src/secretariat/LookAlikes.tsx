import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Card } from '../api/types';
import { AuthorityLine } from '../directory/AuthorityLine';
import { Spoken } from '../directory/Spoken';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { Fault } from '../ui/Fault';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import { mixesScripts } from './mixed-scripts';
import type { LookAlike } from './secretariat-queries';
import { DESK, lookAlikesQuery, settleLookAlike } from './secretariat-queries';

/** Entries of one network whose names can be taken for each other, side by side. */
export function LookAlikes() {
  const t = useWords();
  const { data } = useQuery(lookAlikesQuery);
  return data ? (
    <section aria-labelledby="look-alikes">
      <h2 id="look-alikes" className="gazette">
        {t('secretariat-queue-look-alikes')}
      </h2>
      <p className="desk-nothing quiet">{t('look-alikes-about')}</p>
      {data.length === 0 ? <p className="desk-nothing">{t('look-alikes-none')}</p> : null}
      <ul>
        {data.map((pair) => (
          <Pair key={pair.id} pair={pair} />
        ))}
      </ul>
    </section>
  ) : null;
}

function Pair({ pair }: { readonly pair: LookAlike }) {
  const t = useWords();
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: () => settleLookAlike(pair.id),
    onSuccess: () => void queries.invalidateQueries({ queryKey: DESK }),
  });
  return (
    <li className="desk-pair">
      {pair.entries.map((card) => (
        <Entry key={card.id} card={card} />
      ))}
      <div className="desk-row-acts">
        <Button isDisabled={settle.isPending} onPress={() => settle.mutate()}>
          {t('look-alikes-settle')}
        </Button>
      </div>
      {settle.error ? <Fault title={t('secretariat-not-done')} error={settle.error} /> : null}
    </li>
  );
}

function Entry({ card }: { readonly card: Card }) {
  const t = useWords();
  const times = useTimes();
  const { name_original: original, name_romanised: romanised, names, other_spellings: others } = card;
  const spellings = [...new Set([original, romanised, ...Object.values(names), ...others])];
  return (
    <article className="desk-pair-entry">
      <Tile code={card.jurisdiction} />
      <div className="desk-row-main">
        <h3>
          <Link href={`/directory/${card.id}`}>
            <PersonName person={card} />
          </Link>
        </h3>
        {spellings.filter(mixesScripts).map((text) => (
          <p key={text}>
            <bdi lang="und">{text}</bdi>{' '}
            <Badge tone="urgent" sign="!">
              {t('look-alikes-mixed')}
            </Badge>
          </p>
        ))}
        <p>
          <Spoken names={card.position} />
        </p>
        <AuthorityLine card={card} />
        <Dotted className="small quiet">
          {spellings.filter((text) => !mixesScripts(text)).map((text) => (
            <bdi key={text}>{text}</bdi>
          ))}
        </Dotted>
        <p className="small quiet">
          {t('secretariat-last-confirmed', { day: times.day(new Date(card.confirmed_at)) })}
        </p>
      </div>
    </article>
  );
}
