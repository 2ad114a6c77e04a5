import { expect, it } from 'vitest';
import { pageWithin } from '../../src/ui/pages';

it.each([
  ['the only entry of the second page was settled', 25, 25, 0],
  ['one is left there', 25, 26, 25],
  ['all of the third page and some of the second', 50, 40, 25],
  ['nothing is left at all', 25, 0, 0],
  ['the first page of nothing', 0, 0, 0],
])('%s', (_, offset, total, page) => {
  expect(pageWithin(offset, total)).toBe(page);
});
