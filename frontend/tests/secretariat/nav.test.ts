// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { SESSION } from '../../src/api/session';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';
import { SecretariatNav } from '../../src/ui/SecretariatNav';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** The line of the pages of the secretariat's desk, on one of them. */
function nav(path: string): HTMLElement {
  history.replaceState(null, '', path);
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(SESSION, { person: { id: 'me' }, abilities: { edit_focal_points: true } });
  const page = document.createElement('div');
  const line = createElement(LanguageProvider, {
    initial: { code: 'en', t: ((id: string) => id) as Translate },
    children: createElement(SecretariatNav),
  });
  act(() => createRoot(page).render(createElement(QueryClientProvider, { client: queries }, line)));
  return page;
}

it('marks the page that one is on, and of a page below another the one above it', () => {
  expect(nav('/secretariat/audit').querySelector('[aria-current=page]')?.textContent).toBe('audit-title');
  expect(nav('/secretariat').querySelectorAll('[aria-current]')).toHaveLength(1);
  expect(nav('/secretariat/entries/new').querySelector('[aria-current=true]')?.textContent).toBe('additions-title');
});

it('folds into the name of the page that one is on, and unfolds', () => {
  const page = nav('/secretariat/audit');
  const open = page.querySelector('button');
  expect([open?.textContent, open?.getAttribute('aria-expanded')]).toEqual(['audit-title', 'false']);
  act(() => open?.click());
  expect(open?.getAttribute('aria-expanded')).toBe('true');
  expect(page.querySelector(`#${CSS.escape(open?.getAttribute('aria-controls') ?? '')}`)?.getAttribute('data-open')).toBe('true');
});
