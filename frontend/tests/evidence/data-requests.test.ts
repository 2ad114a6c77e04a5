// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { act, createElement } from 'react';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../src/api/client';
import DataRequestsPage from '../../src/evidence/DataRequestsPage';
import { OwnRequests } from '../../src/evidence/OwnRequests';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import { makeBundle, translator } from '../../src/language/messages';

const ASKED = { id: 'r-1', kind: 'correction', words: '', at: '2026-11-23T19:00:00Z', answered_at: null, granted: null };
const t = translator(makeBundle('en', readFileSync('messages/en.ftl', 'utf8')));

afterEach(() => vi.restoreAllMocks());

/** What a page shows while the API answers with one request. */
async function shown(page: ComponentType, request: object): Promise<HTMLElement> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const server = {
    onRequest: ({ request: asked }: { request: Request }) =>
      asked.url.includes('requests')
        ? Response.json([{ ...ASKED, answer: '', changed: [], ...request }])
        : Response.json({ jurisdictions: [], networks: [] }),
  };
  api.use(server);
  document.body.innerHTML = '<div></div>';
  const place = document.body.firstElementChild as HTMLElement;
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const words = createElement(LanguageProvider, { initial: { code: 'en', t }, children: createElement(page) });
  await act(async () => createRoot(place).render(createElement(QueryClientProvider, { client }, words)));
  await act(() => vi.waitFor(() => expect(place.textContent).toContain('Not answered yet')));
  api.eject(server);
  vi.unstubAllGlobals();
  return place;
}

const entry = { person_id: 'p', focal_point_id: 'e-1', display_name: 'Officer', jurisdiction: null };

it.each([true, false])('links to the entry only for whoever may edit it: %s', async (edit) => {
  const place = await shown(DataRequestsPage, { ...entry, abilities: { edit } });

  expect(place.querySelector('a[href="/directory/e-1/edit"]') !== null).toBe(edit);
  expect(place.textContent?.includes(t('right-correct-elsewhere'))).toBe(!edit);
});

it.each([true, false])('says that nobody is there who may answer, while that is so: %s', async (unheard) => {
  const place = await shown(OwnRequests, { unheard });

  expect(place.textContent?.includes(t('right-unheard'))).toBe(unheard);
});
