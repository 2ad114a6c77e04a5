import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import type { TraffickingRoute } from '../api/types';
import { useTurns } from '../directory/useTurns';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { AccessFault } from '../ui/AccessFault';
import { ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { IllustrativeRoute } from './IllustrativeRoute';
import { RouteRoom } from './RouteRoom';
import { routeQuery } from './relation-queries';
import { StopPeople } from './StopPeople';
import { Stops } from './Stops';
import './relations.css';

/** `/directory/routes/:id`: one route, the people of both professions at each stop, and one button for a room. */
export default function RoutePage() {
  const { id = '' } = useParams();
  const { t } = useLanguage();
  const route = useQuery(routeQuery(id));
  const people = (route.data?.gathered ?? []).flatMap((stop) => [...stop.prosecutors, ...stop.investigators]);
  useTurns(
    people.map(({ card }) => card),
    route.refetch,
  );
  const retry = () => void route.refetch();
  if (route.data) {
    return (
      <Route route={route.data}>
        {route.error ? <Fault title={t('reach-not-asked')} error={route.error} onRetry={retry} /> : null}
      </Route>
    );
  }
  return route.error ? (
    <AccessFault
      error={route.error}
      title={t('routes-failed')}
      onRetry={retry}
      back={{ href: '/directory/routes', label: t('route-back') }}
    />
  ) : (
    <div className="page">
      <Waiting />
    </div>
  );
}

function Route({ route, children }: { readonly route: TraffickingRoute; readonly children: ReactNode }) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const title = spokenName(route.titles, code);
  return (
    <div className="page relations">
      <p className="small">
        <Link href="/directory/routes">{t('route-back')}</Link>
      </p>
      <PageHeading title={title.text}>
        <bdi lang={title.lang}>{title.text}</bdi>
      </PageHeading>
      <Stops stops={route.stops} />
      <p className="small quiet">
        {list(route.offences.map((offence) => labels.term('offences', offence)))} ·{' '}
        {t('route-kept-by', { network: labels.network(route.network) })}
      </p>
      {children}
      {route.illustrative ? <IllustrativeRoute /> : null}
      <RouteRoom route={route} title={title.text} />
      {route.abilities.edit ? (
        <p>
          <ButtonLink href={`/directory/routes/${route.id}/edit`}>{t('route-edit')}</ButtonLink>
        </p>
      ) : null}
      <div className="route-stops">
        {route.gathered.map((stop) => (
          <StopPeople key={stop.jurisdiction} stop={stop} offence={route.offences[0] ?? ''} />
        ))}
      </div>
    </div>
  );
}
