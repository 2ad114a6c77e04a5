import { describe, expect, test } from 'vitest';
import { BLANK_URGENT, urgentForm, urgentOf } from '../../src/consultations/urgency/urgent-form';
import { instantIn } from '../../src/consultations/urgency/zoned';
import { minutesAhead, spansHere } from '../../src/today/band';

describe('a deadline by the clocks of a zone', () => {
  test('is one instant', () => {
    expect(instantIn('Asia/Bangkok', '2026-11-24', '18:00')).toBe('2026-11-24T11:00:00.000Z');
    expect(instantIn('Europe/Paris', '2026-07-01', '00:30')).toBe('2026-06-30T22:30:00.000Z');
  });

  test('is none where the day is none', () => {
    expect(instantIn('Asia/Bangkok', '2026-02-30', '18:00')).toBeNull();
    expect(instantIn('Asia/Bangkok', '2026-11-', '18:00')).toBeNull();
  });

  test('a draft gives it back as it was said', () => {
    const form = { reason: 'custody', day: '2026-11-24', time: '18:00', zone: 'Asia/Bangkok' };
    expect(urgentForm(urgentOf(form))).toEqual(form);
    expect(urgentOf(BLANK_URGENT)).toBeNull();
    expect(urgentOf({ ...form, day: '' })).toEqual({ reason: 'custody', deadline: null, time_zone: null });
  });
});

describe('the band of those who are awake', () => {
  const noon = new Date('2026-11-22T12:00:00Z');

  test('is drawn on the reader’s own day', () => {
    expect(minutesAhead(noon, 'Asia/Bangkok', 'Asia/Almaty')).toBe(120);
    expect(minutesAhead(noon, 'Asia/Kolkata', 'UTC')).toBe(330);
    expect(spansHere('09:00', '18:00', 120)).toEqual([{ from: (7 / 24) * 100, length: (9 / 24) * 100 }]);
  });

  test('hours over midnight are two parts', () => {
    const [evening, morning] = spansHere('09:00', '18:00', 720);
    expect([evening?.from, morning?.from]).toEqual([0, (21 / 24) * 100]);
  });
});
