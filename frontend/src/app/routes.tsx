import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useSession } from '../api/session';
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
const WhomPage = fetched(() => import('../guide/WhomPage'));
const SheetsPage = fetched(() => import('../sheets/SheetsPage'));
const ComparePage = fetched(() => import('../sheets/ComparePage'));
const ImportSheetsPage = fetched(() => import('../sheets/ImportPage'));
const SheetPage = fetched(() => import('../sheets/SheetPage'));
const EditSheetPage = fetched(() => import('../sheets/EditSheetPage'));
const RoutesPage = fetched(() => import('../relations/RoutesPage'));
const RoutePage = fetched(() => import('../relations/RoutePage'));
const RouteFormPage = fetched(() => import('../relations/RouteFormPage'));
const ChannelsPage = fetched(() => import('../relations/ChannelsPage'));
const PartnersPage = fetched(() => import('../relations/PartnersPage'));
const FocalPointPage = fetched(() => import('../directory/FocalPointPage'));
const RotaPage = fetched(() => import('../duty/RotaPage'));
const OwnPage = fetched(() => import('../account/OwnPage'));
const SessionsPage = fetched(() => import('../account/SessionsPage'));
const FirstStepsPage = fetched(() => import('../account/FirstStepsPage'));
const SavedPage = fetched(() => import('../directory/SavedPage'));
const EditAuthorityPage = fetched(() => import('../directory/EditAuthorityPage'));
const EditFocalPointPage = fetched(() => import('../directory/EditFocalPointPage'));
const DutySheetPage = fetched(() => import('../directory/contact/DutySheetPage'));
const MyDataPage = fetched(() => import('../evidence/MyDataPage'));
const AuditPage = fetched(() => import('../evidence/AuditPage'));
const GlassPage = fetched(() => import('../evidence/glass/GlassPage'));
const GlassRoomPage = fetched(() => import('../evidence/glass/GlassRoomPage'));
const IncomingPage = fetched(() => import('../consultations/incoming/IncomingPage'));
const DataRequestsPage = fetched(() => import('../evidence/DataRequestsPage'));
const WhoViewedMePage = fetched(() => import('../directory/contact/WhoViewedMePage'));
const DirectoryUsePage = fetched(() => import('../directory/contact/DirectoryUsePage'));
const SecretariatPage = fetched(() => import('../secretariat/OverviewPage'));
const ReportsPage = fetched(() => import('../secretariat/ReportsPage'));
const UnconfirmedPage = fetched(() => import('../secretariat/UnconfirmedPage'));
const WithoutAlternatePage = fetched(() => import('../secretariat/WithoutAlternatePage'));
const VocabularyPage = fetched(() => import('../secretariat/VocabularyPage'));
const GapsPage = fetched(() => import('../secretariat/GapsPage'));
const CanariesPage = fetched(() => import('../secretariat/CanariesPage'));
const AgreementsPage = fetched(() => import('../secretariat/AgreementsPage'));
const AdditionsPage = fetched(() => import('../directory/additions/AdditionsPage'));
const AddEntryPage = fetched(() => import('../directory/additions/AddEntryPage'));
const AddAuthorityPage = fetched(() => import('../directory/additions/AddAuthorityPage'));
const PeoplePage = fetched(() => import('../people/PeoplePage'));
const StatesPage = fetched(() => import('../secretariat/StatesPage'));
const TodayPage = fetched(() => import('../today/TodayPage'));
const NoticesPage = fetched(() => import('../notices/NoticesPage'));
const ConsultationsPage = fetched(() => import('../consultations/ConsultationsPage'));
const NewConsultationPage = fetched(() => import('../consultations/NewConsultationPage'));
const NewForumPage = fetched(() => import('../consultations/membership/NewForumPage'));
const FindPage = fetched(() => import('../consultations/finding/FindPage'));
const RegisterPage = fetched(() => import('../consultations/spontaneous/RegisterPage'));
const RoomPage = fetched(() => import('../consultations/RoomPage'));

/** What somebody new may open before they have taken note of how the house works: what the first steps lead to. */
const BEFORE_ANYTHING = ['/first-steps', '/my-details', '/my-sessions', '/my-data', '/notices'];

export function Routes() {
  const [path] = useLocation();
  const session = useSession();
  // In the place of the page asked for, which is there once they have.
  if (session.first_steps && !BEFORE_ANYTHING.includes(path)) return <FirstStepsPage />;
  return (
    // Another address is another try: a page that failed must not stand in the way of the next.
    <ErrorBoundary key={path}>
      <Switch>
        <Route path="/directory" component={DirectoryPage} />
        <Route path="/directory/whom" component={WhomPage} />
        <Route path="/directory/routes" component={RoutesPage} />
        <Route path="/directory/routes/new" component={RouteFormPage} />
        <Route path="/directory/routes/:id" component={RoutePage} />
        <Route path="/directory/routes/:id/edit" component={RouteFormPage} />
        <Route path="/directory/channels" component={ChannelsPage} />
        <Route path="/directory/partners" component={PartnersPage} />
        <Route path="/directory/saved" component={SavedPage} />
        <Route path="/directory/duty" component={RotaPage} />
        <Route path="/directory/duty/:jurisdiction" component={RotaPage} />
        <Route path="/directory/duty-sheet" component={DutySheetPage} />
        <Route path="/directory/sheets" component={SheetsPage} />
        <Route path="/directory/sheets/compare" component={ComparePage} />
        <Route path="/directory/sheets/import" component={ImportSheetsPage} />
        <Route path="/directory/sheets/:jurisdiction" component={SheetPage} />
        <Route path="/directory/sheets/:jurisdiction/edit" component={EditSheetPage} />
        <Route path="/directory/authorities/:jurisdiction/:id" component={EditAuthorityPage} />
        <Route path="/directory/:id" component={FocalPointPage} />
        <Route path="/directory/:id/edit" component={EditFocalPointPage} />
        <Route path="/today" component={TodayPage} />
        <Route path="/notices" component={NoticesPage} />
        <Route path="/consultations" component={ConsultationsPage} />
        <Route path="/consultations/new" component={NewConsultationPage} />
        <Route path="/consultations/new-forum" component={NewForumPage} />
        <Route path="/consultations/search" component={FindPage} />
        <Route path="/consultations/incoming" component={IncomingPage} />
        <Route path="/consultations/disclosures" component={RegisterPage} />
        <Route path="/consultations/:id" component={RoomPage} />
        <Route path="/my-details" component={OwnPage} />
        <Route path="/my-sessions" component={SessionsPage} />
        <Route path="/first-steps" component={FirstStepsPage} />
        <Route path="/my-data" component={MyDataPage} />
        <Route path="/secretariat/audit" component={AuditPage} />
        <Route path="/secretariat/data-requests" component={DataRequestsPage} />
        <Route path="/secretariat/break-glass" component={GlassPage} />
        <Route path="/secretariat/break-glass/:id" component={GlassRoomPage} />
        <Route path="/who-viewed-me" component={WhoViewedMePage} />
        <Route path="/secretariat/directory-use" component={DirectoryUsePage} />
        <Route path="/secretariat" component={SecretariatPage} />
        <Route path="/secretariat/reports" component={ReportsPage} />
        <Route path="/secretariat/unconfirmed" component={UnconfirmedPage} />
        <Route path="/secretariat/without-alternate" component={WithoutAlternatePage} />
        <Route path="/secretariat/vocabulary" component={VocabularyPage} />
        <Route path="/secretariat/gaps" component={GapsPage} />
        <Route path="/secretariat/agreements" component={AgreementsPage} />
        <Route path="/secretariat/entries" component={AdditionsPage} />
        <Route path="/secretariat/entries/new" component={AddEntryPage} />
        <Route path="/secretariat/authorities/new" component={AddAuthorityPage} />
        <Route path="/secretariat/people" component={PeoplePage} />
        <Route path="/secretariat/states" component={StatesPage} />
        <Route path="/secretariat/canaries" component={CanariesPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </ErrorBoundary>
  );
}
