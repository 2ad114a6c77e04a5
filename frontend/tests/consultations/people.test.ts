import { describe, expect, test } from 'vitest';
import type { Entry, Room } from '../../src/api/types';
import { hoursOf, jurisdictionsOf, othersIn, spokenPerson, together } from '../../src/consultations/people';
import { withReadMark, withRoomFrame, withStatus } from '../../src/consultations/room-changes';
import { behind } from '../../src/consultations/statuses';

describe('of the same State', () => {
  const of = (jurisdiction: string | null, side: string) => ({ jurisdiction, side }) as Room['participants'][number];
  test.each([
    [of('TH', 'requested'), of('TH', 'requested'), true],
    [of('TH', 'requested'), of('UZ', 'requested'), false],
    [of('TH', 'requested'), of('KZ', 'requesting'), false],
    [of(null, 'other'), of(null, 'other'), true],
    [of(null, 'other'), of('KZ', 'requesting'), false],
    [undefined, of('KZ', 'requesting'), false],
  ])('two of them, case %#', (one, other, expected) => {
    expect(together(one, other)).toBe(expected);
  });
});

describe('working time where a colleague sits', () => {
  const weekdays = [1, 2, 3, 4, 5];
  const gulf = [7, 1, 2, 3, 4];
  const day = { start: '09:00', end: '18:00' };
  const night = { start: '20:00', end: '04:00' };
  test.each([
    ['2026-11-23T04:00:00Z', 'Asia/Almaty', weekdays, day, 'working'],
    ['2026-11-23T03:59:00Z', 'Asia/Almaty', weekdays, day, 'off'],
    ['2026-11-23T13:00:00Z', 'Asia/Almaty', weekdays, day, 'off'],
    ['2026-11-22T10:00:00Z', 'Asia/Bangkok', weekdays, day, 'weekend'],
    ['2026-11-22T10:00:00Z', 'Asia/Qatar', gulf, day, 'working'],
    ['2026-11-20T10:00:00Z', 'Asia/Qatar', gulf, day, 'weekend'],
    ['2026-11-23T22:00:00Z', 'Europe/Paris', weekdays, night, 'working'],
    ['2026-11-28T02:00:00Z', 'Europe/Paris', weekdays, night, 'working'],
    ['2026-11-29T02:00:00Z', 'Europe/Paris', weekdays, night, 'weekend'],
  ] as const)('%s in %s', (at, zone, days, hours, expected) => {
    expect(hoursOf(new Date(at), zone, days, hours)).toBe(expected);
  });
});

const room = {
  status: 'opened',
  outcome: null,
  last_seq: 4,
  last_at: '2026-11-22T10:00:00Z',
  unread: 2,
  read_seq: 2,
  clocks: [{ jurisdiction: 'TH', status: 'opened', mine: true }],
  abilities: { say: true, acknowledge: true, answer: true, close: false, invite: true, leave: true, hand_over: true, correct_subject: true },
  participants: [
    { person: 'ainura', jurisdiction: 'KG', left_at: null, read_seq: 2 },
    { person: 'somsak', jurisdiction: 'TH', left_at: null, read_seq: 4 },
    { person: 'anong', jurisdiction: 'TH', left_at: null, read_seq: 1 },
    { person: 'khalid', jurisdiction: 'QA', left_at: '2026-11-21T10:00:00Z', read_seq: 1 },
    { person: 'ilse', jurisdiction: null, left_at: null, read_seq: 0 },
  ],
} as unknown as Room;

const act = (kind: Entry['kind'], data = {}, author = 'somsak') =>
  ({ seq: 5, kind, author, at: '2026-11-22T11:00:00Z', data }) as unknown as Entry;

describe('people of a room', () => {
  test('a message goes to everybody else who has not left', () => {
    expect(othersIn(room, 'ainura').map((one) => one.person)).toEqual(['somsak', 'anong', 'ilse']);
    expect(jurisdictionsOf(othersIn(room, 'ainura'))).toEqual(['TH']);
  });

  test('the reader’s spelling of a name leads where one is recorded', () => {
    const person = { names: { ru: 'Айнура' }, display_name: 'Ainura' };
    expect(spokenPerson(person, 'ru')).toEqual({ text: 'Айнура', lang: 'ru' });
    expect(spokenPerson(person, 'ar')).toEqual({ text: 'Ainura', lang: undefined });
  });
});

describe('what an entry makes of the room', () => {
  test('a message moves the end of the log and is unread by others than its author', () => {
    const moved = { ...room, last_seq: 5, last_at: '2026-11-22T11:00:00Z' };
    expect(withStatus(room, act('message'), 'somsak')).toEqual(moved);
    expect(withStatus(room, act('message'), 'ainura')).toEqual({ ...moved, unread: 3 });
    expect(withStatus({ ...room, unread: 100 }, act('message'), 'ainura').unread).toBe(100);
    for (const known of [{ last_seq: 5 }, { read_seq: 5 }]) {
      expect(withStatus({ ...room, ...known }, act('message'), 'ainura').unread).toBe(2);
    }
  });

  test('an acknowledgement ends the waiting; an answer implies it; nothing goes back', () => {
    const acknowledged = withStatus(room, act('acknowledged'), 'ainura');
    expect([acknowledged.status, acknowledged.abilities.acknowledge]).toEqual(['acknowledged', false]);
    const answered = withStatus(room, act('answer'), 'ainura');
    expect(answered.status).toBe('answered');
    expect(withStatus(answered, act('acknowledged'), 'ainura').status).toBe('answered');
  });

  test('of several States asked the one furthest behind is waited for', () => {
    const asked = { ...room, clocks: [...room.clocks, { jurisdiction: 'QA', status: 'opened', mine: false }] } as Room;
    const one = withStatus(asked, act('answer'), 'ainura');
    expect([one.status, one.abilities.acknowledge, behind(one.clocks, one.status)]).toEqual(['opened', false, ['QA']]);
    const theirs = withStatus(asked, act('acknowledged', {}, 'khalid'), 'ainura');
    expect([theirs.status, theirs.abilities.acknowledge, behind(theirs.clocks, 'opened')]).toEqual(['opened', true, ['TH']]);
    const both = withStatus(one, act('acknowledged', {}, 'khalid'), 'ainura');
    expect([both.status, behind(both.clocks, both.status)]).toEqual(['acknowledged', ['QA']]);
    expect(withStatus(both, act('answer', {}, 'khalid'), 'ainura').status).toBe('answered');
  });

  test('a closed room lets nobody do anything', () => {
    const closed = withStatus(room, act('closed', { outcome: 'other_route' }), 'ainura');
    expect([closed.status, closed.outcome]).toEqual(['closed', 'other_route']);
    expect(Object.values(closed.abilities)).toEqual([false, false, false, false, false, room.abilities.leave, false, false]);
  });

  test('a read mark only grows', () => {
    const marks = (changed: Room) => changed.participants.map((one) => one.read_seq);
    expect(marks(withReadMark(room, 'anong', 3, 'ainura'))).toEqual([2, 4, 3, 1, 0]);
    expect(marks(withReadMark(room, 'somsak', 3, 'ainura'))).toEqual([2, 4, 1, 1, 0]);
  });

  test('whoever reads to the end themselves has nothing unread; what they keep unread they end by an act', () => {
    const after = (person: string, seq: number) => {
      const { read_seq, unread, kept_unread } = withReadMark({ ...room, kept_unread: true }, person, seq, 'ainura');
      return [read_seq, unread, kept_unread];
    };
    expect(after('ainura', 4)).toEqual([4, 0, true]);
    expect(after('ainura', 3)).toEqual([3, 2, true]);
    expect(after('ainura', 1)).toEqual([2, 2, true]);
    expect(after('anong', 4)).toEqual([2, 2, true]);
  });

  test('the list takes over what a room frame says', () => {
    const rooms = [{ id: 'a', unread: 0 }, { id: 'b', unread: 0 }] as never;
    const frame = { type: 'room', room: 'b', last_seq: 9, status: 'answered', unread: 2, mentions: 1 } as const;
    expect(withRoomFrame(rooms, frame)).toEqual([
      { id: 'a', unread: 0 },
      { id: 'b', unread: 2, mentions: 1, last_seq: 9, status: 'answered' },
    ]);
  });
});
