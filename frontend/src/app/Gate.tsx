import { lazy, Suspense, useEffect, useState } from 'react';
import { Redirect, useLocation, useSearch } from 'wouter';
import { useReference } from '../api/reference';
import { useSessionOrNull } from '../api/session';
import { isLanguage } from '../language/languages';
import { languageWasChosen, useLanguage, useWords } from '../language/LanguageProvider';
import { SignInPage } from '../account/SignInPage';
import { Fault } from '../ui/Fault';
import { setClockByServer } from '../ui/useNow';
import { Waiting } from '../ui/Waiting';
import { Routes } from './routes';
import { Shell } from './Shell';
import { placeAfterSignIn, signInAddress } from './sign-in-address';

// Few ever open it, and each of them once.
const InvitationPage = lazy(() => import('../account/InvitationPage'));

/** Nobody signed in: the sign-in page, which remembers where the reader wanted to go. Otherwise the application. */
export function Gate() {
  const t = useWords();
  const language = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const { data: session, error, isPending, refetch } = useSessionOrNull();
  const reference = useReference();
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (session && !wasSignedIn) setWasSignedIn(true);

  useEffect(() => {
    if (!session) return;
    setClockByServer(session.server_time);
    const recorded = session.person.language;
    if (!languageWasChosen() && isLanguage(recorded)) language.choose(recorded);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when another session arrives: the language chosen later is the reader's own act
  }, [session?.person.id]);

  if (path === '/invitation') {
    return (
      <Suspense fallback={<Centre>{<Waiting />}</Centre>}>
        <InvitationPage />
      </Suspense>
    );
  }
  if (isPending) return <Centre>{<Waiting />}</Centre>;
  if (error) {
    return (
      <Centre>
        <Fault title={t('fault-start')} error={error} onRetry={() => void refetch()} />
      </Centre>
    );
  }
  if (!session) {
    if (path === '/sign-in') return <SignInPage />;
    // Who signs out leaves; the next person does not begin where the last one stood.
    return <Redirect to={wasSignedIn ? '/sign-in' : signInAddress(path, search)} replace />;
  }
  if (path === '/sign-in' || path === '/') return <Redirect to={placeAfterSignIn(search)} replace />;
  return <Shell>{reference ? <Routes /> : <Centre>{<Waiting />}</Centre>}</Shell>;
}

function Centre({ children }: { readonly children: React.ReactNode }) {
  return <div className="page">{children}</div>;
}
