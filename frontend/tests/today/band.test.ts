import { expect, it } from 'vitest';
import type { Awake } from '../../src/api/types';
import { reachableFirst } from '../../src/today/band';

const NAMES: Record<string, string> = { AT: 'Austria', CH: 'Switzerland', CZ: 'Czechia', DE: 'Germany', ES: 'Spain' };

it('names the States in which somebody can be reached first, and each part by the names that the reader reads', () => {
  const states = [['AT', 0], ['CH', 0], ['CZ', 0], ['DE', 1], ['ES', 2]].map(
    ([jurisdiction, reachable]) => ({ jurisdiction, reachable }) as Awake,
  );
  const order = reachableFirst(states, (code) => NAMES[code] ?? code, new Intl.Collator('en-GB'));
  expect(order.map((state) => state.jurisdiction)).toEqual(['DE', 'ES', 'AT', 'CZ', 'CH']);
});
