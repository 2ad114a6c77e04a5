import { expect, test } from 'vitest';
import { draft, entry, listener, openLive } from './world';

const states = (items: readonly { key: string; state: string }[]) => items.map((item) => `${item.key} ${item.state}`);

test('a message is sent with a key of its own and leaves the outbox when its entry arrives', () => {
  const { world, live } = openLive();
  live.follow('room', 4, listener());
  world.socket.ready();
  const key = live.say('room', draft('Good morning'));
  expect(world.socket.sent.at(-1)).toEqual({ type: 'say', room: 'room', key, ...draft('Good morning') });
  expect(states(live.pending('room'))).toEqual(['key-1 sent']);
  world.socket.tell({ type: 'ack', key, room: 'room', seq: 5, at: '2026-11-22T10:00:00Z' });
  expect(states(live.pending('room'))).toEqual(['key-1 stored']);
  world.socket.tell({ type: 'entry', ...entry(5, { key }) });
  expect(live.pending('room')).toEqual([]);
});

test('the entry may come before its ack, and without a key', () => {
  const { world, live } = openLive();
  live.follow('room', 4, listener());
  world.socket.ready();
  const first = live.say('room', draft('one'));
  world.socket.tell({ type: 'entry', ...entry(5, { key: first }) });
  world.socket.tell({ type: 'ack', key: first, room: 'room', seq: 5, at: '' });
  expect(live.pending('room')).toEqual([]);
  const second = live.say('room', draft('two'));
  world.socket.tell({ type: 'ack', key: second, room: 'room', seq: 6, at: '' });
  world.socket.tell({ type: 'entry', ...entry(6) });
  expect(live.pending('room')).toEqual([]);
});

test('written offline, messages wait and go in the order they were written', () => {
  const { world, live } = openLive();
  world.socket.ready();
  live.wentOffline();
  for (const body of ['one', 'two', 'three']) live.say('room', draft(body));
  expect(states(live.pending('room'))).toEqual(['key-1 waiting', 'key-2 waiting', 'key-3 waiting']);
  expect(live.unsent).toBe(3);
  live.wake();
  world.socket.ready();
  expect(world.socket.said()).toEqual(['key-1:one', 'key-2:two', 'key-3:three']);
});

test('a socket being closed takes nothing: what is said or read meanwhile goes on the next connection', () => {
  const { world, live } = openLive();
  live.follow('room', 4, listener());
  world.socket.ready();
  const closing = world.socket;
  const before = [...closing.sent];
  closing.readyState = 2;
  live.say('room', draft('one'));
  live.read('room', 4);
  live.typing('room');
  expect(closing.sent).toEqual(before);
  expect(states(live.pending('room'))).toEqual(['key-1 waiting']);
  closing.breakOff();
  world.pass(1_000);
  world.socket.ready();
  expect(world.socket.sent).toEqual([
    { type: 'follow', room: 'room', after: 4 },
    { type: 'read', room: 'room', seq: 4 },
    { type: 'say', room: 'room', key: 'key-1', ...draft('one') },
  ]);
});

test('what was sent and not acknowledged goes again with the same key; what was acknowledged does not', () => {
  const { world, live } = openLive();
  live.follow('room', 4, listener());
  world.socket.ready();
  live.say('room', draft('one'));
  live.say('room', draft('two'));
  world.socket.tell({ type: 'ack', key: 'key-1', room: 'room', seq: 5, at: '' });
  world.socket.breakOff();
  world.pass(1_000);
  world.socket.ready();
  expect(world.socket.sent[0]).toEqual({ type: 'follow', room: 'room', after: 4 });
  expect(world.socket.said()).toEqual(['key-2:two']);
});

test('a refused message stays with its reason, is not sent again by itself, and goes with the same key when asked', () => {
  const { world, live } = openLive();
  world.socket.ready();
  const key = live.say('room', draft('too late'));
  world.socket.tell({ type: 'refused', key, code: 'room_closed', message: 'This room is closed.' });
  expect(live.pending('room')).toMatchObject([
    { state: 'refused', refusal: { code: 'room_closed', message: 'This room is closed.' } },
  ]);
  world.socket.breakOff();
  world.pass(1_000);
  world.socket.ready();
  expect(world.socket.said()).toEqual([]);
  live.retry(key);
  expect(world.socket.said()).toEqual(['key-1:too late']);
  live.discard(key);
  expect(live.pending('room')).toEqual([]);
});

test('a refusal about the moment is tried again after a pause', () => {
  const { world, live } = openLive();
  world.socket.ready();
  const key = live.say('room', draft('one'));
  world.socket.tell({ type: 'refused', key, code: 'service_busy', message: '' });
  expect(states(live.pending('room'))).toEqual(['key-1 waiting']);
  world.pass(5_000);
  expect(world.socket.said()).toEqual(['key-1:one', 'key-1:one']);
});

test('nothing that one person wrote is ever sent by the next', () => {
  const { world, live } = openLive();
  world.socket.ready();
  live.wentOffline();
  live.say('room', draft('mine'));
  live.start('somsak');
  live.wake();
  world.socket.ready('somsak');
  expect(world.socket.said()).toEqual([]);
});

test('a socket that answers for somebody else is not spoken to', () => {
  const { world, live, sessionEnded } = openLive();
  live.say('room', draft('mine'));
  world.socket.ready('somsak');
  expect(world.socket.said()).toEqual([]);
  expect(sessionEnded()).toBe(1);
});

test('the same list is given until the room changes', () => {
  const { live } = openLive();
  live.say('room', draft('one'));
  const before = live.pending('room');
  live.say('other', draft('two'));
  live.say('room', draft('three'));
  expect(live.pending('room')).not.toBe(before);
  expect(live.pending('nowhere')).toBe(live.pending('no-room'));
});
