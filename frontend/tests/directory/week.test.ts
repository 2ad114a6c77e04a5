import { expect, it } from 'vitest';
import { weekInOrder } from '../../src/directory/week';

it.each([
  ['Monday to Friday', [5, 4, 3, 2, 1], [1, 2, 3, 4, 5]],
  ['Sunday to Thursday', [1, 2, 3, 4, 7], [7, 1, 2, 3, 4]],
  ['Saturday to Wednesday', [1, 2, 3, 6, 7], [6, 7, 1, 2, 3]],
  ['a free Wednesday in the week', [1, 2, 4, 5], [1, 2, 4, 5]],
  ['every day', [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]],
  ['one day', [3], [3]],
  ['no day', [], []],
])('a week is told from the day after its rest: %s', (_, days, told) => {
  expect(weekInOrder(days)).toEqual(told);
});
