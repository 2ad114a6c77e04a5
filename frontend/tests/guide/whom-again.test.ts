// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../src/api/client';
import { readQuestion } from '../../src/guide/question';
import { useWhom } from '../../src/guide/useWhom';

const reachability = { state: 'closed', reachable: false, until: null, opens_at: '2020-01-01T00:00:00Z', holiday: null };
const fallback = { kind: 'national_correspondent', why: 'nobody_competent', card: { reachability } };
const answers = [{ jurisdiction: 'TH', advice: [], secure: [], fallback, gap_noted: true }];

function Page() {
  useWhom(readQuestion('jurisdiction=TH&measure=freezing'));
  return null;
}

afterEach(() => vi.restoreAllMocks());

it('asks anew once the hours of a fallback turn, and says that it is a refresh', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  const said = { data: { answers, languages: [], illustrative: false }, response: new Response() };
  const post = vi.spyOn(api, 'POST').mockResolvedValue(said as never);
  const client = new QueryClient();
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(createElement(QueryClientProvider, { client }, createElement(Page))));

  await act(() => vi.waitFor(() => expect(post).toHaveBeenCalledTimes(2)));
  const bodies = (post.mock.calls as unknown as [string, { body: { again: boolean } }][]).map((call) => call[1].body.again);
  expect(bodies).toEqual([false, true]);
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
