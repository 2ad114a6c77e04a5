import { useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useSessionOrNull } from '../api/session';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import './section-nav.css';

const PAGES = [
  { href: '/secretariat', label: 'secretariat-overview' },
  { href: '/secretariat/reports', label: 'secretariat-reports' },
  { href: '/secretariat/unconfirmed', label: 'secretariat-unconfirmed' },
  { href: '/secretariat/without-alternate', label: 'alone-nav' },
  { href: '/secretariat/gaps', label: 'secretariat-gaps' },
  { href: '/secretariat/agreements', label: 'secretariat-agreements' },
  { href: '/secretariat/people', label: 'people-title' },
  { href: '/secretariat/entries', label: 'additions-title' },
  { href: '/secretariat/states', label: 'secretariat-states' },
  { href: '/secretariat/directory-use', label: 'secretariat-use' },
  { href: '/secretariat/vocabulary', label: 'vocabulary-title' },
  { href: '/secretariat/canaries', label: 'canary-title' },
  { href: '/secretariat/audit', label: 'audit-title' },
  { href: '/secretariat/data-requests', label: 'right-desk-title' },
  { href: '/secretariat/break-glass', label: 'glass-title' },
] as const satisfies readonly { href: string; label: MessageId }[];

/** The line under the head on every page of the secretariat's desk; on a phone it folds into the name of this page. */
export function SecretariatNav() {
  const t = useWords();
  const [path] = useLocation();
  const session = useSessionOrNull().data;
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!session?.abilities.edit_focal_points) return null;
  if (path !== '/secretariat' && !path.startsWith('/secretariat/')) return null;
  const here = PAGES.findLast(({ href }) => path === href || (href !== '/secretariat' && path.startsWith(`${href}/`)));
  return (
    <nav className="section-nav" aria-label={t('secretariat-pages')}>
      <button type="button" className="section-open" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(here?.label ?? 'secretariat-pages')}
      </button>
      <ul id={id} data-open={open}>
        {PAGES.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href ? 'page' : href === here?.href ? 'true' : undefined}
              onClick={() => setOpen(false)}
            >
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
