import { expect, test } from 'vitest';
import { dayOf, instantOf, partsOf } from '../../src/ui/day';

test('a day is kept in three parts, also while it is not complete', () => {
  expect(partsOf('2026-12-')).toEqual({ year: '2026', month: '12', day: '' });
  expect(dayOf({ year: '', month: '12', day: '1' })).toBe('-12-1');
  expect(dayOf({ year: '', month: '', day: '' })).toBe('');
});

test('it begins at midnight UTC', () => {
  expect(instantOf('2026-12-1')).toBe('2026-12-01T00:00:00.000Z');
});

test('a day that does not exist is none', () => {
  for (const value of ['', '2026-12-', '2026-02-30', '2026-13-01', '26-12-01', '2026-12-xx', '2026-12-0']) {
    expect(instantOf(value)).toBeNull();
  }
});
