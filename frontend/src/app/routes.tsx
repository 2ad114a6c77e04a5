import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { DirectoryPage } from '../directory/DirectoryPage';
import { Waiting } from '../ui/Waiting';
import { ErrorBoundary } from './ErrorBoundary';
import { NotFoundPage } from './NotFoundPage';

// The directory is where everyone arrives, so it comes with the shell; the rest when it is asked for.
const FocalPointPage = lazy(() => import('../directory/FocalPointPage'));
const EditFocalPointPage = lazy(() => import('../directory/EditFocalPointPage'));
const ConsultationsPage = lazy(() => import('../consultations/ConsultationsPage'));
const NewConsultationPage = lazy(() => import('../consultations/NewConsultationPage'));
const RoomPage = lazy(() => import('../consultations/RoomPage'));

export function Routes() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/directory" component={DirectoryPage} />
          <Route path="/directory/:id" component={FocalPointPage} />
          <Route path="/directory/:id/edit" component={EditFocalPointPage} />
          <Route path="/consultations" component={ConsultationsPage} />
          <Route path="/consultations/new" component={NewConsultationPage} />
          <Route path="/consultations/:id" component={RoomPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function Loading() {
  return (
    <div className="page">
      <Waiting />
    </div>
  );
}
