// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { api } from '../../src/api/client';
import type { RoomSummary } from '../../src/api/types';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import { makeBundle, translator } from '../../src/language/messages';
import { UrgentRow } from '../../src/today/UrgentRow';

const ROOM = {
  id: 'room-1',
  reference: 'KZ-TH 2026-001',
  kind: 'urgent',
  network: null,
  subject: 'Somebody is in danger',
  requesting_jurisdiction: 'KZ',
  requested_jurisdictions: ['TH'],
  question_type: null,
  urgency: 'critical',
  wanted_by: null,
  status: 'opened',
  last_at: '2026-11-23T19:00:00.000Z',
  unread: 0,
  mentions: 0,
  muted: false,
  kept_unread: false,
  clocks: [],
  abilities: { acknowledge: true },
} as unknown as RoomSummary;

let keys: string[];
let answers: number[];
const server = {
  async onRequest({ request }: { request: Request }) {
    if (request.method !== 'POST') return Response.json({ jurisdictions: [], networks: [] });
    keys.push(((await request.json()) as { key: string }).key);
    return Response.json({}, { status: answers.shift() ?? 200 });
  },
};

beforeEach(() => {
  keys = [];
  document.body.innerHTML = '<ul></ul>';
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  api.use(server);
});
afterEach(() => api.eject(server));

it('acknowledges anew each time it is pressed; what failed is tried again under its key', async () => {
  answers = [500, 200, 200];
  const t = translator(makeBundle('en', readFileSync('messages/en.ftl', 'utf8')));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const row = createElement(
    QueryClientProvider,
    { client },
    createElement(LanguageProvider, { initial: { code: 'en', t }, children: createElement(UrgentRow, { room: ROOM }) }),
  );
  const root = createRoot(document.querySelector('ul') as HTMLElement);
  await act(async () => root.render(row));
  for (const pressed of [1, 2, 3]) {
    const button = document.querySelector('button') as HTMLButtonElement;
    await act(async () => button.click());
    await expect.poll(() => keys.length).toBe(pressed);
    await act(async () => undefined);
  }
  await act(async () => root.unmount());

  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});
