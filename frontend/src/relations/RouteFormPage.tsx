import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { useSession } from '../api/session';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { PageHeading } from '../ui/PageHeading';
import { Prose } from '../ui/Prose';
import { Waiting } from '../ui/Waiting';
import { blankRoute, draftOf } from './route-form';
import { routeQuery } from './relation-queries';
import { RouteForm } from './RouteForm';
import './relations.css';

/** `/directory/routes/new` and `/directory/routes/:id/edit`: for the secretariat that keeps the route. */
export default function RouteFormPage() {
  const { id } = useParams();
  const t = useWords();
  const grants = useSession().person.grants;
  const networks = grants.flatMap((grant) => (grant.role === 'secretariat' && grant.network ? [grant.network] : []));
  const route = useQuery({ ...routeQuery(id ?? ''), enabled: id !== undefined, staleTime: 0 });
  const first = networks[0];
  if (!first || route.data?.abilities.edit === false) {
    return (
      <Prose>
        <PageHeading title={t('forbidden-title')} />
        <p>{t('forbidden-body')}</p>
      </Prose>
    );
  }
  if (route.error) {
    return (
      <AccessFault
        error={route.error}
        title={t('routes-failed')}
        onRetry={() => void route.refetch()}
        back={{ href: '/directory/routes', label: t('route-back') }}
      />
    );
  }
  const current = route.data;
  if (id && (!current || route.isFetching)) {
    return (
      <div className="page">
        <Waiting />
      </div>
    );
  }
  return (
    <div className="page relations">
      <PageHeading title={t(id ? 'route-edit' : 'routes-new')} />
      <RouteForm
        key={current?.revision}
        route={current ?? null}
        networks={networks}
        initial={current ? draftOf(current) : blankRoute(first)}
      />
    </div>
  );
}
