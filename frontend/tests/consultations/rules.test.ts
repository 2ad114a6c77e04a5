import { describe, expect, test } from 'vitest';
import type { RoomClock, RoomStatus, RoomSummary } from '../../src/api/types';
import { grouped, groupOf, pressing } from '../../src/consultations/groups';
import { BLANK, faultsOf } from '../../src/consultations/opening-form';
import { nextRung, responseClock } from '../../src/consultations/response-clock';
import { seenBy } from '../../src/consultations/seen';
import { textParts } from '../../src/consultations/text-parts';
import { guessLanguage, lengthOf } from '../../src/consultations/writing';

function room(status: RoomStatus, side: 'requesting' | 'requested' | 'other', unread = 0, urgency = 'normal') {
  const open = status !== 'closed';
  return {
    id: `${status}-${side}-${urgency}`,
    status,
    unread,
    urgency,
    kept_unread: false,
    last_at: '2026-11-23T04:00:00.000Z',
    clocks: [
      {
        jurisdiction: 'TH',
        status: open ? status : 'answered',
        mine: side === 'requested',
        acknowledge_by: '2026-11-24T04:00:00.000Z',
        promised_by: null,
        level: 0,
      },
    ],
    abilities: {
      say: open,
      acknowledge: side === 'requested' && status === 'opened',
      answer: side === 'requested' && open,
      close: side === 'requesting' && open,
      invite: open,
    },
  } as RoomSummary;
}

const NOW = Date.parse('2026-11-23T05:00:00.000Z');

describe('whose turn it is', () => {
  test.each([
    ['opened', 'requested', 0, 'me'],
    ['acknowledged', 'requested', 0, 'me'],
    ['answered', 'requested', 0, 'others'],
    ['opened', 'requesting', 0, 'others'],
    ['answered', 'requesting', 0, 'me'],
    ['acknowledged', 'requesting', 2, 'me'],
    ['acknowledged', 'other', 0, 'others'],
    ['closed', 'requested', 3, 'closed'],
  ] as const)('%s, %s side, %i unread: %s', (status, side, unread, expected) => {
    expect(groupOf(room(status, side, unread), NOW)).toBe(expected);
  });

  test('what is for my attention is mine, though I muted the room', () => {
    const muted = { ...room('answered', 'requested', 3), muted: true };
    expect([groupOf(muted, NOW), groupOf({ ...muted, mentions: 1 }, NOW)]).toEqual(['quiet', 'me']);
  });

  test('what presses stands by itself, and what I keep unread is mine', () => {
    const critical = room('opened', 'requested', 0, 'critical');
    const kept = { ...room('acknowledged', 'requesting'), kept_unread: true };
    expect([groupOf(critical, NOW), groupOf(kept, NOW)]).toEqual(['urgent', 'me']);
  });

  test('it is quiet where nobody is awaited, and where nothing was said for long', () => {
    const forum = { ...room('opened', 'other'), clocks: [] };
    const long = room('opened', 'requesting');
    expect([groupOf(forum, NOW), groupOf(long, NOW), groupOf(long, NOW + 31 * 24 * 3_600_000)]).toEqual(['quiet', 'others', 'quiet']);
  });

  test('among what waits for me the critical comes first, otherwise the order is kept', () => {
    const rooms = [
      room('opened', 'requested'),
      room('acknowledged', 'requested', 0, 'critical'),
      room('acknowledged', 'requested', 0, 'high'),
      room('acknowledged', 'requested'),
    ];
    expect(grouped(rooms, NOW).me.map((one) => one.id)).toEqual([
      'acknowledged-requested-critical',
      'acknowledged-requested-high',
      'opened-requested-normal',
      'acknowledged-requested-normal',
    ]);
  });
});

describe('receipts', () => {
  const entries = [
    { seq: 4, author: 'ainura', body: 'x' },
    { seq: 5, author: 'somsak', body: 'y' },
  ] as never;
  const reader = (person: string, jurisdiction: string, read_seq: number) => ({ person, jurisdiction, read_seq, left_at: null });

  test('are by authority, never of one’s own, and only for those who read that far', () => {
    const readers = [
      reader('ainura', 'KG', 5),
      reader('bakyt', 'KG', 5),
      reader('somsak', 'TH', 5),
      reader('anong', 'TH', 4),
      reader('khalid', 'QA', 3),
    ];
    expect(seenBy(entries, readers, 'ainura')).toEqual({ seq: 4, jurisdictions: ['TH'] });
  });

  test('are silent where one has said nothing', () => {
    expect(seenBy(entries, [reader('khalid', 'QA', 5)], 'khalid')).toBeNull();
  });
});

describe('the time left to acknowledge', () => {
  const clock = {
    started_at: '2026-11-22T10:00:00Z',
    acknowledge_by: '2026-11-22T10:30:00Z',
    rungs: ['2026-11-22T10:10:00Z', '2026-11-22T10:20:00Z', '2026-11-22T10:30:00Z'],
  } as RoomClock;
  const asked: RoomClock = { ...clock, status: 'opened' };
  const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);

  test('counts down to the target that the server set and stops at none', () => {
    expect(responseClock(asked, at('10:00:00'))).toEqual({ minutesLeft: 30, used: 0 });
    expect(responseClock(asked, at('10:15:01'))?.minutesLeft).toBe(15);
    expect(responseClock(asked, at('12:00:00'))).toEqual({ minutesLeft: 0, used: 1 });
  });

  test('stops when somebody acknowledges', () => {
    expect(responseClock({ ...asked, status: 'acknowledged' }, at('10:01:00'))).toBeNull();
  });

  test('says when the ladder goes up next', () => {
    expect(nextRung(asked, at('10:10:01'))).toBe('2026-11-22T10:20:00Z');
    expect(nextRung(asked, at('10:30:00'))).toBeNull();
    expect(nextRung({ ...asked, status: 'acknowledged' }, at('10:00:00'))).toBeNull();
  });
});

describe('a body on the page', () => {
  test('a reference is one unbreakable piece', () => {
    expect(textParts('مرجع QA-114/2026 هنا')).toEqual([
      { kind: 'text', text: 'مرجع ' },
      { kind: 'reference', text: 'QA-114/2026' },
      { kind: 'text', text: ' هنا' },
    ]);
    expect(textParts('see KZ-TH 2026-014.')[1]).toEqual({ kind: 'reference', text: 'KZ-TH 2026-014' });
  });

  test('an ordinary hyphen is not a reference', () => {
    expect(textParts('the follow-up letter')).toEqual([{ kind: 'text', text: 'the follow-up letter' }]);
  });

  test('a direction override is shown instead of obeyed', () => {
    expect(textParts('a\u202Eb')).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'mark', text: 'U+202E' },
      { kind: 'text', text: 'b' },
    ]);
  });

  test('knows the address of an entry of the directory here, and leaves one elsewhere alone', () => {
    const id = 'dem0th00000000000003';
    const here = 'https://counterpart.example';
    const card = { kind: 'card', text: id };
    expect(textParts(`${here}/directory/${id}`, here)).toEqual([card]);
    expect(textParts(`ask /directory/${id}, please`, here)).toEqual([
      { kind: 'text', text: 'ask ' },
      card,
      { kind: 'text', text: ', please' },
    ]);
    for (const other of [`https://elsewhere.example/directory/${id}`, `/directory/${id}/edit`, '/directory/short']) {
      expect(textParts(other, here).some((part) => part.kind === 'card')).toBe(false);
    }
  });

  test('knows the address of a sheet in the same way', () => {
    const here = 'https://counterpart.example';
    expect(textParts(`${here}/directory/sheets/TH`, here)).toEqual([{ kind: 'sheet', text: 'TH' }]);
    for (const other of ['https://elsewhere.example/directory/sheets/TH', '/directory/sheets/TH/edit', '/directory/sheets/compare']) {
      expect(textParts(other, here).some((part) => part.kind === 'sheet')).toBe(false);
    }
  });
});

describe('writing', () => {
  test.each([
    ['Спасибо', ['en', 'ru'], 'ru'],
    ['Спасибо', ['en'], 'ru'],
    ['Рахмат', ['ky', 'ru', 'en'], 'ky'],
    ['يمكننا تأكيد', ['en'], 'ar'],
    ['Thank you', ['ru', 'fr'], 'fr'],
    ['ขอบคุณ', ['en'], 'th'],
    ['12.05.2026', ['ru'], 'ru'],
    ['', ['ar'], 'ar'],
  ])('«%s» by a writer of %j is in %s', (text, known, expected) => {
    expect(guessLanguage(text, known)).toBe(expected);
  });

  test('characters are counted as the server counts them', () => {
    expect(lengthOf('a😀')).toBe(2);
  });
});

test('opening needs a subject, a State that is asked, a kind of question and the question', () => {
  const asked = { ...BLANK, requested: ['TH'] };
  expect(faultsOf(BLANK)).toEqual({ subject: 'missing', requested: 'missing', questionType: 'missing', question: 'missing' });
  expect(faultsOf({ ...asked, subject: 'x'.repeat(201), questionType: 'status', question: ' ' })).toEqual({
    subject: 'too-long',
    question: 'missing',
  });
  expect(faultsOf({ ...asked, subject: 'Records', questionType: 'status', question: 'Which?' })).toEqual({});
});

test('presses while one has not acknowledged or keeps a promise, and for whoever asked once the target has passed', () => {
  const due = Date.parse('2026-11-23T19:30:00Z');
  const of = (status: RoomStatus, side: 'requesting' | 'requested', clock: object, urgency = 'critical') => {
    const one = room(status, side, 0, urgency);
    const changed = { ...one.clocks[0], acknowledge_by: '2026-11-23T19:30:00Z', promised_by: null, ...clock };
    return { ...one, clocks: [changed] } as RoomSummary;
  };
  const presses = (one: RoomSummary, now = due) => pressing(one, now)?.jurisdiction;
  expect(presses(of('opened', 'requested', {}), due - 1)).toBe('TH');
  expect(presses(of('opened', 'requested', {}, 'normal'))).toBeUndefined();
  expect(presses(of('acknowledged', 'requested', {}))).toBeUndefined();
  expect(presses(of('acknowledged', 'requested', { promised_by: '2026-11-23T21:00:00Z' }))).toBe('TH');
  expect(presses(of('opened', 'requesting', {}), due - 1)).toBeUndefined();
  expect(presses(of('opened', 'requesting', {}))).toBe('TH');
  expect(presses(of('closed', 'requesting', {}))).toBeUndefined();
  // The ladder went up anew: the answer was promised, and did not come.
  for (const side of ['requested', 'requesting'] as const) expect(presses(of('acknowledged', side, { level: 1 }))).toBe('TH');
});
