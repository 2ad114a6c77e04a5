import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/api/types';
import { heardOfRoom, roomKeeper } from '../../src/consultations/room-changes';

const LIST = ['consultations'];
const ROOM = ['consultations', 'r'];
const FILES = [...ROOM, 'files'];

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

/** A page's queries: what the server says of each, and what is shown. */
function page() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } });
  const said = new Map<string, unknown>();
  const options = (queryKey: readonly string[]) => ({ queryKey, queryFn: () => Promise.resolve(said.get(queryKey.join())) });
  return {
    queries,
    says: (queryKey: readonly string[], data: unknown) => said.set(queryKey.join(), data),
    /** Shows it until the returned function is called. */
    shows(queryKey: readonly string[]) {
      const leave = new QueryObserver(queries, options(queryKey)).subscribe(() => undefined);
      leaving.push(leave);
      return leave;
    },
    becomes: (queryKey: readonly string[], data: unknown) => vi.waitFor(() => expect(queries.getQueryData(queryKey)).toEqual(data)),
  };
}

const act = (kind: Entry['kind']) => ({ room: 'r', seq: 5, kind, author: 'somsak', at: '', data: {} }) as unknown as Entry;
const line = (subject: string, last_seq = 4) => ({ id: 'r', subject, last_seq, status: 'opened', unread: 0, mentions: 0 });

test.each([{ type: 'room', room: 'r', last_seq: 5, status: 'opened', unread: 1, mentions: 0 } as const, null])(
  'an open list takes over a subject that was put right: %j',
  async (frame) => {
    const { queries, says, shows, becomes } = page();
    says(LIST, [line('Accounts of Ivanov')]);
    shows(LIST);
    await becomes(LIST, [line('Accounts of Ivanov')]);
    says(LIST, [line('Accounts', 5)]);
    heardOfRoom(queries, LIST, frame);
    await becomes(LIST, [line('Accounts', 5)]);
  },
);

test('a list left for the room itself has the new subject when one comes back', async () => {
  const { queries, says, shows, becomes } = page();
  says(LIST, [line('Accounts of Ivanov')]);
  const leave = shows(LIST);
  await becomes(LIST, [line('Accounts of Ivanov')]);
  leave();
  says(LIST, [line('Accounts', 5)]);
  roomKeeper(queries, ROOM, 'ainura').entry(act('subject'));
  await becomes(LIST, [line('Accounts', 5)]);
});

test.each(['file', 'scanned', 'withdrawal', 'accepted', 'restricted'] as const)(
  'the files of an open room are asked for again after: %s',
  async (kind) => {
    const { queries, says, shows, becomes } = page();
    says(FILES, []);
    shows(FILES);
    await becomes(FILES, []);
    says(FILES, [{ file: 'f' }]);
    roomKeeper(queries, ROOM, 'ainura').entry(act(kind));
    await becomes(FILES, [{ file: 'f' }]);
  },
);
