import { describe, expect, it } from 'vitest';
import { daysLater, partsOf } from '../../src/duty/rota-day';

const day = { start: '2026-11-23T19:00:00Z', end: '2026-11-24T19:00:00Z' };

describe('a day of the roster', () => {
  it('shows of a night shift what falls into it', () => {
    const shift = { start: '2026-11-24T13:00:00Z', end: '2026-11-25T04:00:00Z' };
    expect(partsOf(day, [shift])).toEqual([
      { of: shift, start: new Date(shift.start), end: new Date(day.end), from: 75, length: 25 },
    ]);
  });

  it('shows nothing of what only touches it', () => {
    expect(partsOf(day, [{ start: day.end, end: '2026-11-25T04:00:00Z' }])).toEqual([]);
  });

  it('is measured by its own length where the clocks change', () => {
    const long = { start: '2026-10-24T22:00:00Z', end: '2026-10-25T23:00:00Z' };
    const [part] = partsOf(long, [{ start: '2026-10-24T22:00:00Z', end: '2026-10-25T10:30:00Z' }]);
    expect([part?.from, part?.length]).toEqual([0, 50]);
  });
});

it('counts days across months and years', () => {
  expect([daysLater('2026-12-28', 7), daysLater('2026-03-02', -7)]).toEqual(['2027-01-04', '2026-02-23']);
});
