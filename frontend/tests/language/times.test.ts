import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/language/languages';
import { dayIn, makeTimes } from '../../src/language/times';

const moment = new Date('2026-11-22T21:05:00Z');

describe('times', () => {
  it('are on the 24-hour clock with Latin digits in every language', () => {
    for (const code of ['en', 'ru', 'ar', 'es', 'fr', 'pt'] as const) {
      expect(makeTimes(localeOf(code)).clock(moment, 'UTC')).toBe('21:05');
      expect(makeTimes(localeOf(code)).clock(new Date('2026-11-22T00:00:00Z'), 'UTC')).toBe('00:00');
    }
  });

  it('are those of the zone, the next day where it has begun', () => {
    const times = makeTimes('en-GB');
    expect(times.clock(moment, 'Asia/Bangkok')).toBe('04:05');
    expect(times.weekdayClock(moment, 'Asia/Bangkok')).toBe('Mon 04:05');
  });

  it('show the month in letters, so that no date can be read the other way round', () => {
    expect(makeTimes('en-GB').day(moment, 'UTC')).toBe('22 November 2026');
    expect(makeTimes('ru').day(moment, 'UTC')).toBe('22 ноября 2026 г.');
    expect(makeTimes('ar-u-nu-latn').day(moment, 'UTC')).toBe('22 نوفمبر 2026');
  });

  it('say a day of the calendar in words, and nothing of one that is not filled in yet', () => {
    expect(makeTimes('en-GB').date('2026-11-22')).toBe('22 November 2026');
    expect(makeTimes('en-GB').date('')).toBe('');
  });

  it('tell which day it is somewhere, from midnight there on', () => {
    expect(dayIn('UTC', moment)).toBe('2026-11-22');
    expect(dayIn('Asia/Bangkok', moment)).toBe('2026-11-23');
  });

  it('name the days from Monday', () => {
    expect(makeTimes('en-GB').weekday(1)).toBe('Monday');
    expect(makeTimes('ru').weekday(7)).toBe('воскресенье');
  });
});
