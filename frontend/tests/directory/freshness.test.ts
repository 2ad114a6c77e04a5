import { expect, it } from 'vitest';
import { daysSince } from '../../src/directory/freshness';

const now = Date.parse('2026-11-22T12:00:00Z');

it('counts whole days since a confirmation', () => {
  expect(daysSince('2026-11-22T00:00:00Z', now)).toBe(0);
  expect(daysSince('2026-11-21T12:00:00Z', now)).toBe(1);
  expect(daysSince('2026-11-04T11:59:59Z', now)).toBe(18);
});

it('takes a confirmation of the next minutes as one of today', () => {
  expect(daysSince('2026-11-22T12:05:00Z', now)).toBe(0);
});
