import { expect, it } from 'vitest';
import type { Card, SearchAnswer } from '../../src/api/types';
import { withCards } from '../../src/directory/search';

const card = (id: string, state: string) => ({ id, reachability: { state } }) as Card;
const page = (...cards: Card[]) => ({ hits: cards.map((each) => ({ card: each, match: null })) }) as unknown as SearchAnswer;

it('people whose time has come stay where they stand, and nobody new is shown', () => {
  const known = { pageParams: [0, 2], pages: [page(card('a', 'working_hours'), card('b', 'on_duty')), page(card('c', 'off_hours'))] };

  const { pages } = withCards(known, new Set(['a', 'c']), [card('a', 'off_hours')]);

  expect(pages.map(({ hits }) => hits.map((hit) => [hit.card.id, hit.card.reachability.state]))).toEqual([
    [['a', 'off_hours'], ['b', 'on_duty']],
    [],
  ]);
});
