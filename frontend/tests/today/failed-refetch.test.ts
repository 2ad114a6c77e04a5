// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../src/api/client';
import { SESSION } from '../../src/api/session';
import { DutyDesk } from '../../src/duty/DutyDesk';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';
import { AwakeBand } from '../../src/today/AwakeBand';
import { MyDuty } from '../../src/today/MyDuty';
import TodayPage from '../../src/today/TodayPage';

const LISTS = { jurisdictions: [], networks: [], offences: [], measures: [], roles: [], languages: [], channels: [], stages: [] };
const REACHABILITY = { state: 'on_duty', reachable: true, until: null, opens_at: null, holiday: null };
const OWN = { id: 'own', freshness: 'fresh', shifts: [], previews: [{ card: { id: 'own', time_zone: 'Asia/Almaty', reachability: REACHABILITY } }] };
const DESK = { notes: [], tests: [], on_duty: ['own'] };
const OF_KZ = { rota: { jurisdiction: 'KZ', people: [] } };
const NOTICES = { unread: 0, notices: [] };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Part = readonly [string, ComponentType<never>, object, Record<string, unknown>, string];
const PARTS: readonly Part[] = [
  ['one’s own duty', MyDuty, {}, { 'own-entry today': OWN }, 'reach-not-asked'],
  ['who is awake', AwakeBand, {}, { awake: [] }, 'reach-not-asked'],
  ['the desk of the roster', DutyDesk as ComponentType<never>, OF_KZ, { 'duty-desk KZ': DESK }, 'reach-not-asked'],
  ['what waits', TodayPage, {}, { consultations: [], notices: NOTICES, awake: [] }, 'today-not-asked'],
];

async function shown([, Part, given]: Part, known: Record<string, unknown>): Promise<(string | null)[]> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const refusal = { error: { code: 'x', message: 'm' }, response: new Response(null, { status: 500 }) };
  vi.spyOn(api, 'GET').mockResolvedValue(refusal as never);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(['reference'], LISTS);
  queries.setQueryData(SESSION, { person: { jurisdiction: 'KZ', focal_point_id: null, grants: [] }, abilities: {} });
  for (const [key, data] of Object.entries(known)) queries.setQueryData(key.split(' '), data);
  const page = document.createElement('div');
  const root = createRoot(page);
  const words = createElement(LanguageProvider, {
    initial: { code: 'en', t: ((id: string) => id) as Translate },
    children: createElement(Part as ComponentType, given),
  });
  await act(async () => root.render(createElement(QueryClientProvider, { client: queries }, words)));
  await act(() => new Promise((done) => setTimeout(done, 10)));
  const faults = [...page.querySelectorAll('.fault-title')].map((each) => each.textContent);
  await act(async () => root.unmount());
  return faults;
}

it.each(PARTS)('that %s could not be asked for again is said, over what stands from before', async (...part) => {
  expect(await shown(part, part[3])).toContain(part[4]);
});

it.each(PARTS)('that %s could not be asked for at all is said', async (...part) => {
  expect(await shown(part, {})).toContain('today-fault');
});
