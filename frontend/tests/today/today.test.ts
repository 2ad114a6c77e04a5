// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { live } from '../../src/api/liveBrowser';
import { SESSION } from '../../src/api/session';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';
import TodayPage from '../../src/today/TodayPage';

vi.hoisted(() => {
  globalThis.fetch = () => Promise.reject(new TypeError('cut')); // the client keeps what it finds when it is loaded
});

const ROOM = { id: 'r', reference: 'KZ-TH 2026-001', requesting_jurisdiction: 'KZ', requested_jurisdictions: ['TH'] };
const LISTS: Record<string, { readonly key: readonly string[]; readonly holds: object }> = {
  'shift-offers': {
    key: ['shift-offers'],
    holds: { ...ROOM, kind: 'consultation', urgency: 'high', by: 'p', display_name: 'P', names: {} },
  },
  'today-disclosures': {
    key: ['disclosures', 'waiting'],
    holds: { room: 'r', seq: 5, reference: ROOM.reference, inside: true, planned_on: null },
  },
  'today-overseen': {
    key: ['overseen'],
    holds: { ...ROOM, jurisdiction: 'TH', acknowledge_by: '2026-11-23T18:00:00Z', time_zone: 'Asia/Bangkok' },
  },
  'today-frozen': { key: ['frozen-consultations'], holds: { ...ROOM, missing: ['TH'], frozen_at: '2026-11-23T18:00:00Z', held_by: [] } },
};

let page: HTMLElement;
let close: () => void;

/** Today of somebody of a secretariat: nothing waits, but for one list that holds something, or that did not come. */
async function open(without: string | null, holding: readonly object[] = []) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  queries.setQueryData(['reference'], { jurisdictions: [], networks: [] });
  const session = { person: { id: 'me', focal_point_id: null }, abilities: { edit_focal_points: true } };
  queries.setQueryData(SESSION, session);
  queries.setQueryData(['consultations'], []);
  queries.setQueryData(['notices'], { notices: [], unread: 0 });
  for (const key of ['awake', 'response-targets']) queries.setQueryData([key], []);
  for (const [name, list] of Object.entries(LISTS))
    if (name !== without) queries.setQueryData(list.key, []);
    else if (holding.length > 0) queries.setQueryData(list.key, holding);
  const root = createRoot(page);
  const today = createElement(LanguageProvider, {
    initial: { code: 'en', t: ((id: string) => id) as Translate },
    children: createElement(TodayPage),
  });
  await act(async () => root.render(createElement(QueryClientProvider, { client: queries }, today)));
  await act(() => vi.waitFor(() => expect(queries.isFetching()).toBe(0)));
  await act(() => new Promise((go) => setTimeout(go))); // what they found is told in the next turn
  close = () => {
    act(() => root.unmount());
    queries.clear();
  };
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(live, 'start').mockReturnValue(undefined);
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => {
  close();
  page.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('nothing waits where every list is empty', async () => {
  await open(null);
  expect(page.textContent).toContain('today-nothing');
});

it.each(Object.entries(LISTS))('something waits while %s holds something', async (name, list) => {
  await open(name, [list.holds]);
  expect(page.querySelector(`section[aria-labelledby=${name}] li`)).not.toBeNull();
  expect(page.textContent).not.toContain('today-nothing');
});

it.each(Object.keys(LISTS))('%s that did not come says so, and can be asked again', async (name) => {
  await open(name);
  const part = page.querySelector(`section[aria-labelledby=${name}]`);
  expect(part?.querySelector('[role=alert] button')?.textContent).toBe('fault-retry');
  expect(page.textContent).not.toContain('today-nothing');
});

it.each([
  [['TH'], true],
  [[], false],
])('a room that waits for somebody says whether it is kept for %s', async (held_by, said) => {
  await open('today-frozen', [{ ...LISTS['today-frozen']!.holds, held_by }]);
  expect(page.textContent?.includes('keep-held')).toBe(said);
});
