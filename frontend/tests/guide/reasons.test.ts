import { describe, expect, it } from 'vitest';
import { isAgainst, until } from '../../src/guide/reason-signs';

const NOW = Date.parse('2026-11-23T07:00:00Z');

describe('reasons', () => {
  it('counts hours and minutes until somebody opens, the minute begun as a whole one', () => {
    expect(until('2026-11-23T09:10:00Z', NOW)).toEqual({ hours: 2, minutes: 10 });
    expect(until('2026-11-23T09:09:01Z', NOW)).toEqual({ hours: 2, minutes: 10 });
    expect(until('2026-11-23T07:00:30Z', NOW)).toEqual({ hours: 0, minutes: 1 });
  });

  it('is never negative, and beyond a day leaves it to the clock', () => {
    expect(until('2026-11-23T06:00:00Z', NOW)).toEqual({ hours: 0, minutes: 0 });
    expect(until('2026-11-24T06:59:00Z', NOW)).toEqual({ hours: 23, minutes: 59 });
    expect(until('2026-11-24T07:00:00Z', NOW)).toBeNull();
  });

  it('marks what speaks against somebody', () => {
    const codes = ['offence', 'language', 'confirmed', 'opens', 'no_common_language', 'stage_not_stated'] as const;
    expect(codes.map((code) => isAgainst({ code }))).toEqual([false, false, false, true, true, true]);
  });
});
