import { Link, useLocation } from 'wouter';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import './section-nav.css';

const PAGES = [
  { href: '/secretariat', label: 'secretariat-overview' },
  { href: '/secretariat/reports', label: 'secretariat-reports' },
  { href: '/secretariat/unconfirmed', label: 'secretariat-unconfirmed' },
  { href: '/secretariat/gaps', label: 'secretariat-gaps' },
  { href: '/secretariat/agreements', label: 'secretariat-agreements' },
  { href: '/secretariat/states', label: 'secretariat-states' },
  { href: '/secretariat/directory-use', label: 'secretariat-use' },
] as const satisfies readonly { href: string; label: MessageId }[];

/** The line under the head on every page of the secretariat's desk. */
export function SecretariatNav() {
  const t = useWords();
  const [path] = useLocation();
  if (path !== '/secretariat' && !path.startsWith('/secretariat/')) return null;
  return (
    <nav className="section-nav" aria-label={t('secretariat-pages')}>
      <ul>
        {PAGES.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} aria-current={path === href ? 'page' : undefined}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
