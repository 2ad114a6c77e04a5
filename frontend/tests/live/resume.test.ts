import { expect, test } from 'vitest';
import { entry, listener, openLive } from './world';

test('follows a room from its cursor once the server is ready, not before', () => {
  const { world, live } = openLive();
  live.follow('room', 7, listener());
  expect(world.socket.sent).toEqual([]);
  world.socket.ready();
  expect(world.socket.sent).toEqual([{ type: 'follow', room: 'room', after: 7 }]);
  expect(live.state).toBe('open');
});

test('after a break it asks for what came after the highest seq it has seen', () => {
  const { world, live } = openLive();
  const heard = listener();
  live.follow('room', 0, heard);
  world.socket.ready();
  world.socket.tell({ type: 'entry', ...entry(1) });
  world.socket.tell({ type: 'entry', ...entry(2) });
  world.socket.breakOff();
  expect(live.state).toBe('reconnecting');
  world.pass(500);
  world.socket.ready();
  expect(world.socket.sent).toEqual([{ type: 'follow', room: 'room', after: 2 }]);
  world.socket.tell({ type: 'entry', ...entry(3) });
  world.socket.tell({ type: 'caught_up', room: 'room', seq: 3 });
  expect(heard.seqs).toEqual([1, 2, 3]);
  expect(heard.upTo).toEqual([3]);
});

test('an entry that comes twice is heard once', () => {
  const { world, live } = openLive();
  const heard = listener();
  live.follow('room', 4, heard);
  world.socket.ready();
  for (const seq of [3, 4, 5, 5, 4, 6]) world.socket.tell({ type: 'entry', ...entry(seq) });
  expect(heard.seqs).toEqual([5, 6]);
});

test('a gap is asked for again from the cursor, and nothing is heard out of order', () => {
  const { world, live } = openLive();
  const heard = listener();
  live.follow('room', 4, heard);
  world.socket.ready();
  world.socket.sent.length = 0;
  for (const seq of [5, 8, 9]) world.socket.tell({ type: 'entry', ...entry(seq) });
  expect(heard.seqs).toEqual([5]);
  expect(world.socket.sent).toEqual([
    { type: 'unfollow', room: 'room' },
    { type: 'follow', room: 'room', after: 5 },
  ]);
  for (const seq of [6, 7, 8, 9]) world.socket.tell({ type: 'entry', ...entry(seq) });
  world.socket.tell({ type: 'caught_up', room: 'room', seq: 9 });
  expect(heard.seqs).toEqual([5, 6, 7, 8, 9]);
});

test('a caught_up beyond the cursor is a gap too', () => {
  const { world, live } = openLive();
  const heard = listener();
  live.follow('room', 4, heard);
  world.socket.ready();
  world.socket.sent.length = 0;
  world.socket.tell({ type: 'caught_up', room: 'room', seq: 6 });
  expect(world.socket.sent.at(-1)).toEqual({ type: 'follow', room: 'room', after: 4 });
  expect(heard.upTo).toEqual([]);
});

test('a gap that is still there when asked again is taken as it is, never asked for in a circle', () => {
  const { world, live } = openLive();
  const heard = listener();
  live.follow('room', 4, heard);
  world.socket.ready();
  world.socket.tell({ type: 'entry', ...entry(7) });
  const asked = world.socket.sent.length;
  for (const seq of [8, 7]) world.socket.tell({ type: 'entry', ...entry(seq) });
  world.socket.tell({ type: 'caught_up', room: 'room', seq: 8 });
  expect(heard.seqs).toEqual([7, 8]);
  expect(heard.upTo).toEqual([8]);
  expect(world.socket.sent.length).toBe(asked);
});

test('a history that begins late is no gap', () => {
  const { world, live } = openLive();
  const heard = listener();
  live.follow('room', 0, heard);
  world.socket.ready();
  for (const seq of [12, 13]) world.socket.tell({ type: 'entry', ...entry(seq) });
  world.socket.tell({ type: 'caught_up', room: 'room', seq: 13 });
  expect(heard.seqs).toEqual([12, 13]);
  expect(heard.upTo).toEqual([13]);
});

test('a room let go is not followed on the next connection', () => {
  const { world, live } = openLive();
  const leave = live.follow('room', 4, listener());
  world.socket.ready();
  leave();
  expect(world.socket.sent.at(-1)).toEqual({ type: 'unfollow', room: 'room' });
  world.socket.breakOff();
  world.pass(1_000);
  world.socket.ready();
  expect(world.socket.sent).toEqual([]);
});

test('a read mark is sent again after a reconnect, and never moves backwards', () => {
  const { world, live } = openLive();
  live.follow('room', 4, listener());
  world.socket.ready();
  live.read('room', 4);
  live.read('room', 3);
  expect(world.socket.sent.filter((frame) => frame.type === 'read')).toEqual([{ type: 'read', room: 'room', seq: 4 }]);
  world.socket.breakOff();
  world.pass(1_000);
  world.socket.ready();
  expect(world.socket.sent.at(-1)).toEqual({ type: 'read', room: 'room', seq: 4 });
});

test('a room one is not in is told to the page that shows it', () => {
  const { world, live } = openLive();
  const heard = listener();
  live.follow('room', 4, heard);
  world.socket.ready();
  world.socket.tell({ type: 'refused', frame: 'follow', room: 'room', code: 'not_found', message: '' });
  expect(heard.others).toEqual(['gone']);
});

test('whoever shows a list of rooms is told of each that moved, and after a break that any may have', () => {
  const { world, live } = openLive();
  const told: (string | null)[] = [];
  const leave = live.onRoom((frame) => told.push(frame && frame.room));
  world.socket.ready();
  world.socket.tell({ type: 'room', room: 'a', last_seq: 2, status: 'opened', unread: 0, mentions: 0 });
  world.socket.breakOff();
  world.pass(500);
  world.socket.ready();
  leave();
  world.socket.breakOff();
  world.pass(500);
  world.socket.ready();
  expect(told).toEqual(['a', null]);
});
