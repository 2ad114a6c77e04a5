// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../src/api/client';
import { SESSION } from '../../src/api/session';
import FocalPointPage from '../../src/directory/FocalPointPage';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';
import RoutePage from '../../src/relations/RoutePage';

const LISTS = { jurisdictions: [], networks: [], offences: [], measures: [], roles: [], languages: [], channels: [], stages: [] };
const ROUTE = { id: 'r', titles: { en: 'Known' }, stops: [], offences: [], network: 'n', abilities: {}, gathered: [] };
const CARD = {
  id: 'c', name_original: 'Known', name_original_language: 'en', name_romanised: 'Known', names: {}, position: {},
  jurisdiction: 'KZ', authority: { names: {}, city: {}, competence: [] },
  freshness: 'fresh', memberships: [], languages: [], offences: [], measures: [], reported: [],
  time_zone: 'Asia/Almaty', working_days: [1], working_hours: { start: '09:00', end: '18:00' }, abilities: {},
  reachability: { state: 'on_duty', reachable: true, until: null, opens_at: null, holiday: null },
  other_spellings: [], contact_changed_at: null, not_competent: [],
  territory: {}, alternate: null, stand_in: null, confirmed_at: '2026-11-01T00:00:00Z',
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  ['a card stays', FocalPointPage, 'focal-point', CARD, 500, ['Known', 'reach-not-asked']],
  ['a card that is withheld now does not', FocalPointPage, 'focal-point', CARD, 403, ['forbidden-title', undefined]],
  ['a route stays', RoutePage, 'route', ROUTE, 500, ['Known', 'reach-not-asked']],
])('when it could not be asked for again %s', async (_, Page, key, known, status, shown) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const refusal = { error: { code: 'x', message: 'm' }, response: new Response(null, { status }) };
  vi.spyOn(api, 'GET').mockResolvedValue(refusal as never);
  vi.spyOn(api, 'PUT').mockResolvedValue({ response: new Response(null, { status: 204 }) } as never);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(['reference'], LISTS);
  queries.setQueryData(SESSION, { person: { jurisdiction: 'KZ' }, abilities: { add_focal_points: false } });
  queries.setQueryData([key, ''], known);
  const page = document.createElement('div');
  const root = createRoot(page);
  const words = createElement(LanguageProvider, {
    initial: { code: 'en', t: ((id: string) => id) as Translate },
    children: createElement(Page),
  });
  await act(async () => root.render(createElement(QueryClientProvider, { client: queries }, words)));
  await act(() => new Promise((done) => setTimeout(done, 10)));

  const text = (selector: string) => page.querySelector(selector)?.textContent;
  expect([text('h1'), text('.fault-title')]).toEqual(shown);
  await act(async () => root.unmount());
});
