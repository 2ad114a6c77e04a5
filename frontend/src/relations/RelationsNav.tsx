import { Link, useLocation } from 'wouter';
import { useWords } from '../language/LanguageProvider';

/** The three kinds of relation, on each of their pages. */
export function RelationsNav() {
  const t = useWords();
  const [path] = useLocation();
  const pages = [
    { href: '/directory/routes', label: t('routes-title') },
    { href: '/directory/channels', label: t('relations-channels') },
    { href: '/directory/partners', label: t('relations-partners') },
  ];
  return (
    <nav className="relations-nav" aria-label={t('relations-title')}>
      {pages.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
