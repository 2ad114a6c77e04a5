// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../src/api/client';
import type { Card, SearchAnswer } from '../../src/api/types';
import { readAddress } from '../../src/directory/address';
import { withCards } from '../../src/directory/search';
import { useSamePeople } from '../../src/directory/useSamePeople';

const OPEN = ['working_hours', 'on_duty'];
const reachability = (state: string) => ({ state, reachable: OPEN.includes(state), until: null, opens_at: null });
const card = (id: string, state: string) => ({ id, reachability: reachability(state) }) as Card;
const page = (total: number, ...cards: Card[]) =>
  ({
    total,
    facets: { reachable: [{ value: 'true', count: total, count_is_floor: false }] },
    hits: cards.map((each) => ({ card: each, match: null })),
  }) as unknown as SearchAnswer;

const shown = (pages: readonly SearchAnswer[]) =>
  pages.map(({ hits, total, facets }) => [
    hits.map((hit) => [hit.card.id, hit.card.reachability.state]),
    total,
    facets.reachable[0]?.count,
  ]);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('people whose time has come stay where they stand, and nobody new is shown', () => {
  const pages = [page(3, card('a', 'working_hours'), card('b', 'on_duty')), page(3, card('c', 'off_hours'))];

  const now = withCards({ pageParams: [0, 2], pages }, readAddress(''), new Set(['a', 'c']), [card('a', 'off_hours')]);

  expect(shown(now.pages)).toEqual([
    [[['a', 'off_hours'], ['b', 'on_duty']], 2, 3],
    [[], 2, 3],
  ]);
});

it('under "reachable now" whoever has closed leaves the list, and is no longer counted', () => {
  const pages = [page(3, card('a', 'working_hours'), card('b', 'on_duty')), page(3, card('c', 'working_hours'))];
  const asked = [card('a', 'off_hours'), card('b', 'on_duty'), card('c', 'working_hours')];

  const now = withCards({ pageParams: [0, 2], pages }, readAddress('reachable=true'), new Set(['a', 'b', 'c']), asked);

  expect(shown(now.pages)).toEqual([
    [[['b', 'on_duty']], 2, 2],
    [[['c', 'working_hours']], 2, 2],
  ]);
});

it('a list that could not be brought up to date says so, and a later list does not', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  vi.spyOn(api, 'GET').mockRejectedValue(new TypeError('no network'));
  const turned = { id: 'a', reachability: { ...reachability('on_duty'), until: '2020-01-01T00:00:00Z' } } as Card;
  const said: string[] = [];
  function Page({ people, listedAt }: { readonly people: readonly Card[]; readonly listedAt: number }) {
    const { error } = useSamePeople(readAddress(''), people, listedAt);
    said.push(error instanceof Error ? (error as Error & { code: string }).code : 'fine');
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const draw = (people: readonly Card[], listedAt: number) =>
    act(async () => {
      const page = createElement(Page, { people, listedAt });
      root.render(createElement(QueryClientProvider, { client: new QueryClient(), children: page }));
    });

  await draw([turned], 1);
  expect(said.at(-1)).toBe('unreachable');

  await draw([card('a', 'off_hours')], 2);
  expect(said.at(-1)).toBe('fine');
  await act(async () => root.unmount());
});
