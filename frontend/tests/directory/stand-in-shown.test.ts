// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { OwnForm } from '../../src/account/OwnForm';
import { api } from '../../src/api/client';
import { SESSION } from '../../src/api/session';
import type { OwnEntry } from '../../src/api/types';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';

const BOLAT = { id: 'b', name_original: 'Bolat', name_original_language: 'en', name_romanised: 'Bolat', names: {} };
const OWN = {
  id: 'o',
  revision: 1,
  time_zone: 'Asia/Almaty',
  working_days: [1],
  working_hours: { start: '09:00', end: '18:00' },
  duty: [],
  shifts: [],
  absences: [{ start: '2026-11-23', end: '2026-11-27', stand_in_id: 'b' }],
  stand_ins: [BOLAT],
  alternate: null,
  alternate_missing: true,
  freshness: 'fresh',
  previews: [],
} as OwnEntry;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  ['while the others are asked for', new Promise(() => undefined), false],
  [
    'once the others are refused, which is said',
    Promise.resolve({ error: { error: { code: 'listed_a_day', message: 'm' } }, response: new Response(null, { status: 429 }) }),
    true,
  ],
])('the recorded stand-in is shown %s', async (_, answer, fault) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(api, 'GET').mockReturnValue(answer as never);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(['reference'], { jurisdictions: [], networks: [] });
  queries.setQueryData(SESSION, { person: { jurisdiction: 'KZ' } });
  const page = document.createElement('div');
  const root = createRoot(page);
  const form = createElement(OwnForm, { own: OWN });
  const words = createElement(LanguageProvider, {
    initial: { code: 'en', t: ((id: string) => id) as Translate },
    children: form,
  });
  await act(async () => root.render(createElement(QueryClientProvider, { client: queries }, words)));
  await act(() => new Promise((done) => setTimeout(done, 10)));

  const select = page.querySelector('select[id]:has(option[value="b"])') as HTMLSelectElement | null;
  expect([select?.value, select?.selectedOptions[0]?.textContent]).toEqual(['b', 'Bolat']);
  expect(page.querySelector('.fault-title')?.textContent).toBe(fault ? 'colleagues-failed' : undefined);
  act(() => root.unmount());
});
