import { describe, expect, it } from 'vitest';
import { dayElapsed, minutesOf, workingSpans } from '../../src/ui/day-strip';

describe('the strip of a day', () => {
  it('fills the working hours', () => {
    expect(workingSpans('09:00', '18:00')).toEqual([{ from: 37.5, length: 37.5 }]);
  });

  it('fills two parts where work crosses midnight', () => {
    expect(workingSpans('22:00', '06:00')).toEqual([
      { from: 0, length: 25 },
      { from: (22 / 24) * 100, length: (2 / 24) * 100 },
    ]);
  });

  it('fills one part where work ends at midnight', () => {
    expect(workingSpans('18:00', '00:00')).toEqual([{ from: 75, length: 25 }]);
  });

  it('fills nothing where no hours are recorded', () => {
    expect(workingSpans('09:00', '09:00')).toEqual([]);
  });

  it('puts the point where the day stands in their zone, not in ours', () => {
    const noon = new Date('2026-11-22T12:00:00Z');
    expect(dayElapsed(noon, 'UTC')).toBe(50);
    expect(dayElapsed(noon, 'Asia/Bangkok')).toBeCloseTo((19 / 24) * 100);
    // Kazakhstan is one zone, UTC+5, since 1 March 2024.
    expect(dayElapsed(noon, 'Asia/Almaty')).toBeCloseTo((17 / 24) * 100);
    expect(dayElapsed(new Date('2026-11-22T20:30:00Z'), 'Asia/Kathmandu')).toBeCloseTo(((2 * 60 + 15) / 1440) * 100);
  });

  it('begins the day at midnight with nothing elapsed', () => {
    expect(dayElapsed(new Date('2026-11-22T00:00:00Z'), 'UTC')).toBe(0);
  });

  it('reads a clock as minutes', () => {
    expect([minutesOf('00:00'), minutesOf('09:30'), minutesOf('24:00')]).toEqual([0, 570, 1440]);
  });
});
