import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/api/types';
import {
  allSeen,
  beginning,
  EMPTY_LOG,
  fatesOf,
  isChangeable,
  newCount,
  openOffer,
  opened,
  withEntry,
  withOlder,
} from '../../src/consultations/log';

function entry(seq: number, more: Partial<Entry> = {}): Entry {
  return {
    room: 'room',
    seq,
    key: null,
    kind: 'message',
    author: 'somsak',
    at: '2026-11-22T10:00:00Z',
    body: `text ${seq}`,
    reply_to: null,
    caveats: [],
    language: 'en',
    data: {},
    ...more,
  };
}

const seqs = (log: { entries: readonly Entry[] }) => log.entries.map((one) => one.seq);

describe('opening', () => {
  test('the divider stands before the first unread entry of somebody else', () => {
    const entries = [entry(1), entry(2), entry(3, { author: 'ainura' }), entry(4)];
    expect(opened({ entries, more: true }, 2, 'ainura')).toEqual({
      entries,
      older: true,
      newFrom: 4,
      newSeen: false,
    });
  });

  test('no divider when everything was read, nor for a first visit', () => {
    const entries = [entry(1), entry(2)];
    expect(opened({ entries, more: false }, 2, 'ainura').newFrom).toBeNull();
    expect(opened({ entries, more: false }, 0, 'ainura').newFrom).toBeNull();
  });
});

describe('growing', () => {
  const log = { entries: [entry(5), entry(6)], older: true, newFrom: null, newSeen: false };

  test('earlier entries go before, without repeats', () => {
    const grown = withOlder(log, { entries: [entry(4), entry(5)], more: false });
    expect(seqs(grown)).toEqual([4, 5, 6]);
    expect(grown.older).toBe(false);
  });

  test('a live entry goes to the end; one already there changes nothing', () => {
    expect(seqs(withEntry(log, entry(7), 'seen'))).toEqual([5, 6, 7]);
    expect(withEntry(log, entry(6), 'unseen')).toBe(log);
  });

  test('what comes unseen is counted from the first of it', () => {
    let grown = withEntry(log, entry(7), 'unseen');
    grown = withEntry(grown, entry(8), 'unseen');
    expect(grown.newFrom).toBe(7);
    expect(newCount(grown, 'ainura')).toBe(2);
  });

  test('once seen, the divider stays until something newer comes unseen', () => {
    const seen = allSeen(withEntry(log, entry(7), 'unseen'));
    expect(seen.newFrom).toBe(7);
    expect(withEntry(seen, entry(8), 'seen').newFrom).toBe(7);
    expect(withEntry(seen, entry(8), 'unseen').newFrom).toBe(8);
  });

  test('one’s own words end what was new', () => {
    const grown = withEntry(withEntry(log, entry(7), 'unseen'), entry(8, { author: 'ainura' }), 'own');
    expect(grown.newFrom).toBeNull();
    expect(newCount(grown, 'ainura')).toBe(0);
  });

  test('what is corrected or withdrawn loses its words, as for whoever comes later', () => {
    const corrected = withEntry(log, entry(7, { kind: 'correction', reply_to: 5 }), 'seen');
    const withdrawn = withEntry(corrected, entry(8, { kind: 'withdrawal', reply_to: 7, body: null }), 'seen');
    expect(withdrawn.entries.map((one) => one.body)).toEqual([null, 'text 6', null, null]);
  });

  test('an empty log takes its first entry', () => {
    expect(seqs(withEntry(EMPTY_LOG, entry(1), 'seen'))).toEqual([1]);
  });
});

describe('changes', () => {
  const entries = [
    entry(1, { body: null }),
    entry(2, { kind: 'correction', reply_to: 1 }),
    entry(3, { author: 'ainura' }),
    entry(4, { kind: 'withdrawal', reply_to: 2, body: null }),
  ];

  test('each entry knows what became of it', () => {
    expect([...fatesOf(entries)].map(([seq, fate]) => [seq, fate.kind])).toEqual([
      [1, 'correction'],
      [2, 'withdrawal'],
    ]);
  });

  test('only one’s own unchanged words can be changed', () => {
    const fates = fatesOf(entries);
    expect(entries.map((one) => isChangeable(one, 'somsak', fates))).toEqual([false, false, false, false]);
    expect(isChangeable(entry(3, { author: 'ainura' }), 'ainura', fates)).toBe(true);
  });
});

describe('an offer to the next shift', () => {
  const offer = entry(3, { kind: 'offered', author: 'ainura', body: null });

  test.each(['taken_over', 'declined', 'lapsed', 'withdrawal'] as const)('is open until it is answered, taken back or over: %s', (kind) => {
    expect(openOffer([offer, entry(4)], 'ainura')).toBe(3);
    expect(openOffer([offer, entry(4)], 'somsak')).toBeNull();
    expect(openOffer([offer, entry(4, { kind, reply_to: 3, body: null })], 'ainura')).toBeNull();
  });
});

describe('the beginning of a text', () => {
  test.each([
    ['Received. A letter can go the same day.', 'Received.'],
    ['Спасибо! Реквизиты направим отдельно.', 'Спасибо!'],
    ['هل يمكن التأكيد؟ نعم.', 'هل يمكن التأكيد؟'],
    ['first line\nsecond line', 'first line'],
    [`${'a'.repeat(150)}.`, `${'a'.repeat(139)}…`],
  ])('%s', (text, expected) => {
    expect(beginning(text)).toBe(expected);
  });
});
