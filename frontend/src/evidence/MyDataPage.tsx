import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { offer } from '../ui/offer';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { Acts } from './Acts';
import type { Holding } from './evidence-queries';
import { exportOwnData, holdingsQuery } from './evidence-queries';
import { HeldGroup } from './HeldGroup';
import { OwnRequests } from './OwnRequests';
import { GROUPS } from './right-words';
import './evidence.css';

/** What is held about the reader, who saw it, what was done in their name, and what they can ask for. */
export default function MyDataPage() {
  const t = useWords();
  const { data, error, refetch } = useQuery(holdingsQuery);
  return (
    <div className="page evidence">
      <PageHeading title={t('my-data-title')} />
      <p className="evidence-lead">{t('my-data-lead')}</p>
      <section aria-labelledby="held">
        <h2 id="held">{t('held-title')}</h2>
        {error ? <Fault title={t('held-failed')} error={error} onRetry={() => void refetch()} /> : null}
        {data || error ? null : <Waiting rows={4} />}
        {data ? <Held holdings={data.holdings} /> : null}
        <p className="evidence-lead quiet">{t('held-why')}</p>
        <p className="evidence-lead quiet">{t('held-back')}</p>
        <Export />
        <p>
          <Link href="/who-viewed-me">{t('viewers-title')}</Link>
        </p>
      </section>
      <section aria-labelledby="rights">
        <h2 id="rights">{t('right-title')}</h2>
        <OwnRequests />
      </section>
      <section aria-labelledby="mine">
        <h2 id="mine">{t('audit-mine')}</h2>
        <Acts wanted={{}} own />
      </section>
    </div>
  );
}

function Held({ holdings }: { readonly holdings: readonly Holding[] }) {
  const t = useWords();
  const order = Object.keys(GROUPS);
  const sorted = holdings.toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
  return (
    <table className="acts">
      <thead>
        <tr>
          <th scope="col">{t('held-what')}</th>
          <th scope="col">{t('held-number')}</th>
          <th scope="col">{t('held-erasure')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((holding) => (
          <HeldGroup key={holding.group} holding={holding} />
        ))}
      </tbody>
    </table>
  );
}

function Export() {
  const t = useWords();
  const take = useMutation({ mutationFn: exportOwnData, onSuccess: (file) => offer(file.name, file) });
  return (
    <>
      <p className="evidence-lead">{t('held-export-about')}</p>
      <div>
        <Button isDisabled={take.isPending} onPress={() => take.mutate()}>
          {t('held-export')}
        </Button>
      </div>
      {take.error ? <Fault title={t('held-export-failed')} error={take.error} /> : null}
    </>
  );
}
