import { expect, test } from 'vitest';
import type { Entry } from '../../src/api/types';
import { IN_PART, partOf, partsOf, samePart } from '../../src/consultations/parts';

const entries = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ seq: from + index }) as Entry);

const edges = (parts: ReturnType<typeof partsOf>) =>
  parts.map(({ number, entries: [first], before }) => [number, first?.seq, before?.seq]);

test('parts begin at multiples, whatever entry the page begins with, and each knows what stands before it', () => {
  expect(edges(partsOf(entries(IN_PART - 1, 2 * IN_PART)))).toEqual([
    [0, IN_PART - 1, undefined],
    [1, IN_PART, IN_PART - 1],
    [2, 2 * IN_PART, 2 * IN_PART - 1],
  ]);
});

test('earlier entries change the part that they complete and no other', () => {
  const all = entries(1, 3 * IN_PART - 1);
  const late = partsOf(all.slice(IN_PART + 4));
  const whole = partsOf(all);
  const same = late.map((part) => samePart(part, whole[part.number] as (typeof whole)[number]));
  expect(same).toEqual([false, true]);
});

test('an entry that was changed makes its part, and the one after it, another', () => {
  const all = entries(0, 3 * IN_PART - 1);
  const changed = all.with(IN_PART - 1, { seq: IN_PART - 1 } as Entry);
  const after = partsOf(changed);
  expect(partsOf(all).map((part, index) => samePart(part, after[index] as typeof part))).toEqual([false, false, true]);
});

test('every entry is in the part of its number', () => {
  for (const part of partsOf(entries(7, 91))) {
    expect(part.entries.every((entry) => partOf(entry.seq) === part.number)).toBe(true);
  }
});
