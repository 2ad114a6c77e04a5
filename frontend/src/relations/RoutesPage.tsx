import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useSession } from '../api/session';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { IllustrativeRoute } from './IllustrativeRoute';
import { routesQuery } from './relation-queries';
import { RelationsNav } from './RelationsNav';
import { Stops } from './Stops';
import './relations.css';

/** `/directory/routes`: the routes that the reader's networks keep or are shown. */
export default function RoutesPage() {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const routes = useQuery(routesQuery);
  const keeps = useSession().person.grants.some((grant) => grant.role === 'secretariat');
  return (
    <div className="page relations">
      <PageHeading title={t('routes-title')} />
      <RelationsNav />
      <p className="relations-lead quiet">{t('routes-lead')}</p>
      {keeps ? (
        <p>
          <ButtonLink href="/directory/routes/new">{t('routes-new')}</ButtonLink>
        </p>
      ) : null}
      {routes.isPending ? <Waiting /> : null}
      {routes.error ? (
        <Fault title={t('routes-failed')} error={routes.error} onRetry={() => void routes.refetch()} />
      ) : null}
      {routes.data?.length === 0 ? <p>{t('routes-none')}</p> : null}
      <ul className="relations-list">
        {(routes.data ?? []).map((route) => {
          const title = spokenName(route.titles, code);
          return (
            <li key={route.id} data-row>
              <h2 className="relations-name">
                <Link href={`/directory/routes/${route.id}`} data-row-link>
                  <bdi lang={title.lang}>{title.text}</bdi>
                </Link>
              </h2>
              <Stops stops={route.stops} />
              <p className="small quiet">
                {list(route.offences.map((offence) => labels.term('offences', offence)))} ·{' '}
                {t('route-kept-by', { network: labels.network(route.network) })}
              </p>
              {route.illustrative ? <IllustrativeRoute /> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
