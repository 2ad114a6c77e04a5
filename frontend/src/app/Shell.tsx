import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession } from '../api/session';
import { useWords } from '../language/LanguageProvider';
import { NoticeCount } from '../notices/NoticeCount';
import { LanguageSelect } from '../ui/LanguageSelect';
import { Mark } from '../ui/Mark';
import { SecretariatNav } from '../ui/SecretariatNav';
import { SectionNav } from '../ui/SectionNav';
import { AccountMenu } from './AccountMenu';
import { ConfirmIdentity } from './ConfirmIdentity';
import { KeyboardHelp } from './KeyboardHelp';
import { OfflineBanner } from './OfflineBanner';
import { SessionEnded } from './SessionEnded';
import { StandingNote } from './StandingNote';
import { useKeepLanguage } from './useKeepLanguage';
import './shell.css';

/** What stands around every page: mark, the rooms of the house, language, and who is signed in. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const session = useSession();
  useKeepLanguage(session);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('shell-skip')}
      </a>
      <header>
        <div className="shell-head">
          <Link href="/directory" className="shell-brand">
            <Mark />
            <span>{t('product-name')}</span>
          </Link>
          <Sections place="head" keeps={session.abilities.edit_focal_points} />
          <div className="shell-tools">
            <LanguageSelect />
            <AccountMenu session={session} />
          </div>
        </div>
        <OfflineBanner />
        <StandingNote session={session} />
      </header>
      <SectionNav />
      <SecretariatNav />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Sections place="bar" keeps={session.abilities.edit_focal_points} />
      <KeyboardHelp />
      <SessionEnded session={session} />
      <ConfirmIdentity demo={session.mode === 'demo'} />
    </div>
  );
}

/** In the head on wide screens, at the foot on phones; only one of the two is ever shown or spoken. */
function Sections({ place, keeps }: { readonly place: 'head' | 'bar'; readonly keeps: boolean }) {
  const t = useWords();
  const [path] = useLocation();
  const sections = [
    { href: '/today', label: t('today-title') },
    { href: '/directory', label: t('shell-directory') },
    { href: '/consultations', label: t('shell-consultations') },
    ...(keeps ? [{ href: '/secretariat', label: t('shell-secretariat') }] : []),
  ];
  return (
    <nav className={place === 'head' ? 'shell-nav' : 'shell-bar'} aria-label={t('shell-sections')}>
      {sections.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
        >
          {label}
          {href === '/today' ? <NoticeCount /> : null}
        </Link>
      ))}
    </nav>
  );
}
