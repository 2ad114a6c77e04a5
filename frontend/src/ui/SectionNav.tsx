import { Link, useLocation } from 'wouter';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import { SavedNews } from './SavedNews';
import './section-nav.css';

/** The pages of the directory, in the order in which they stand: search, whom do I ask, compare, routes, duty. */
const PAGES = [
  { href: '/directory', label: 'sections-search' },
  { href: '/directory/whom', label: 'sections-whom' },
  { href: '/directory/sheets', label: 'sections-sheets' },
  { href: '/directory/routes', label: 'sections-routes' },
  { href: '/directory/saved', label: 'sections-saved' },
  { href: '/directory/duty', label: 'sections-duty' },
  { href: '/directory/duty-sheet', label: 'sections-duty-sheet' },
] as const satisfies readonly { href: string; label: MessageId }[];

/** The calm line under the head, on every page of the directory and nowhere else. */
export function SectionNav() {
  const t = useWords();
  const [path] = useLocation();
  if (path !== '/directory' && !path.startsWith('/directory/')) return null;
  return (
    <nav className="section-nav" aria-label={t('sections-title')}>
      <ul>
        {PAGES.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} aria-current={path === href ? 'page' : within(path, href) ? 'true' : undefined}>
              {t(label)}
              {href === '/directory/saved' ? <SavedNews /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const BESIDE_ROUTES = ['/directory/channels', '/directory/partners'];

/** Cards and their editing belong to the search, the other relations to the routes; every other page has its own place. */
function within(path: string, href: string): boolean {
  if (href === '/directory/routes' && BESIDE_ROUTES.includes(path)) return true;
  if (href !== '/directory') return path.startsWith(`${href}/`);
  if (BESIDE_ROUTES.includes(path)) return false;
  return !PAGES.some((page) => page.href !== href && (path === page.href || path.startsWith(`${page.href}/`)));
}
