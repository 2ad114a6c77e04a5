import { expect, it } from 'vitest';
import { doneIn, stateOf } from '../../src/consultations/checklist/states';

const mark = (item: string, state: string) => ({ item, state, seq: 5, author: 'a', at: '2026-11-23T04:00:00.000Z' });
const room = { checklist: [mark('translation', 'settled'), mark('costs', 'not_applicable'), mark('deadline', 'obstacle')] };

it('takes a point that nobody spoke of for open', () => {
  expect(stateOf(room, 'translation')).toBe('settled');
  expect(stateOf(room, 'threshold')).toBe('open');
});

it('counts what waits for nothing more', () => {
  expect(doneIn(room, ['translation', 'costs', 'deadline', 'threshold'])).toBe(2);
});
