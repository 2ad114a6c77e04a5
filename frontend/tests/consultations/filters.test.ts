import { expect, test } from 'vitest';
import type { RoomSummary } from '../../src/api/types';
import { fits } from '../../src/consultations/listing/filters';

const ROOM = {
  requesting_jurisdiction: 'KZ',
  requested_jurisdictions: ['TH'],
  participants: [{ jurisdiction: 'KZ' }, { jurisdiction: 'QA' }, { jurisdiction: null }],
  urgency: 'high',
  kind: 'urgent',
  unread: 0,
  kept_unread: false,
} as unknown as RoomSummary;

test.each([
  ['', true],
  ['state=TH', true],
  ['state=QA', true],
  ['state=FR', false],
  ['urgency=high&kind=urgent', true],
  ['urgency=critical', false],
  ['kind=forum', false],
  ['unread=1', false],
] as const)('of the address %j', (address, expected) => {
  expect(fits(ROOM, new URLSearchParams(address))).toBe(expected);
});

test('what is kept unread is unread', () => {
  expect(fits({ ...ROOM, kept_unread: true }, new URLSearchParams('unread=1'))).toBe(true);
});
