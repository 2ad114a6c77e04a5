import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { DirectoryPage } from '../directory/DirectoryPage';
import { Waiting } from '../ui/Waiting';
import { ErrorBoundary } from './ErrorBoundary';
import { NotFoundPage } from './NotFoundPage';

/**
 * A page fetched when it is first asked for. Each waits in a boundary of its own: under a common one the page left behind
 * would stay alive, hidden, until the new one has come, and its timers could still write to the address bar.
 */
function fetched(load: () => Promise<{ default: ComponentType }>): ComponentType {
  const Page = lazy(load);
  return function FetchedPage() {
    return (
      <Suspense fallback={<Loading />}>
        <Page />
      </Suspense>
    );
  };
}

function Loading() {
  return (
    <div className="page">
      <Waiting />
    </div>
  );
}

// The directory is where everyone arrives, so it comes with the shell; the rest when it is asked for.
const FocalPointPage = fetched(() => import('../directory/FocalPointPage'));
const EditFocalPointPage = fetched(() => import('../directory/EditFocalPointPage'));
const ConsultationsPage = fetched(() => import('../consultations/ConsultationsPage'));
const NewConsultationPage = fetched(() => import('../consultations/NewConsultationPage'));
const RoomPage = fetched(() => import('../consultations/RoomPage'));

export function Routes() {
  const [path] = useLocation();
  return (
    // Another address is another try: a page that failed must not stand in the way of the next.
    <ErrorBoundary key={path}>
      <Switch>
        <Route path="/directory" component={DirectoryPage} />
        <Route path="/directory/:id" component={FocalPointPage} />
        <Route path="/directory/:id/edit" component={EditFocalPointPage} />
        <Route path="/consultations" component={ConsultationsPage} />
        <Route path="/consultations/new" component={NewConsultationPage} />
        <Route path="/consultations/:id" component={RoomPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </ErrorBoundary>
  );
}
