import { expect, it } from 'vitest';
import { cutAt } from '../../src/relations/relation-queries';

it.each([
  [0, null],
  [499, null],
  [500, 500],
])('of %i lines of the register it is said where they were cut: %s', (count, said) => {
  expect(cutAt(Array.from({ length: count }))).toBe(said);
});
