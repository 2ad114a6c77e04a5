import { expect, test } from 'vitest';
import { openLive } from './world';

test('a break is followed by growing pauses, each shortened by chance, twenty seconds at most', () => {
  const { world } = openLive();
  const pauses: number[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    world.socket.breakOff();
    const before = world.sockets.length;
    const since = world.now();
    while (world.sockets.length === before) world.pass(125);
    pauses.push(world.now() - since);
  }
  expect(pauses).toEqual([375, 750, 1500, 3000, 6000, 12_000, 15_000, 15_000]);
});

test('a silent socket is given up ten seconds after an unanswered ping', () => {
  const { world, live } = openLive();
  const first = world.socket.ready();
  world.pass(20_000);
  expect(first.sent).toEqual([{ type: 'ping', t: 20_000 }]);
  world.pass(9_999);
  expect(live.state).toBe('open');
  world.pass(1);
  expect(first.closedWith).toBe(1000);
  expect(live.state).toBe('reconnecting');
});

test('any frame answers a ping', () => {
  const { world, live } = openLive();
  world.socket.ready();
  for (let minute = 0; minute < 6; minute += 1) {
    world.pass(20_000);
    world.socket.tell({ type: 'pong', t: world.now() });
  }
  expect(live.state).toBe('open');
  expect(world.sockets).toHaveLength(1);
});

test('offline: the socket is closed at once and nothing is tried until there is network', () => {
  const { world, live } = openLive();
  const first = world.socket.ready();
  world.isOnline = false;
  live.wentOffline();
  expect(first.closedWith).toBe(1000);
  expect(live.state).toBe('offline');
  world.pass(600_000);
  expect(world.sockets).toHaveLength(1);
  world.isOnline = true;
  live.wake();
  expect(world.sockets).toHaveLength(2);
  world.socket.ready();
  expect(live.state).toBe('open');
});

test('a frame from a socket already given up is not listened to', () => {
  const { world, live } = openLive();
  const first = world.socket.ready();
  live.wentOffline();
  first.ready();
  first.breakOff(4401);
  expect(live.state).toBe('offline');
});

test('4401: the session is over; nothing is tried until somebody signs in', () => {
  const { world, live, sessionEnded } = openLive();
  world.socket.ready().breakOff(4401);
  expect(live.state).toBe('ended');
  expect(sessionEnded()).toBe(1);
  world.pass(600_000);
  live.wake();
  expect(world.sockets).toHaveLength(1);
  live.start('ainura');
  expect(world.sockets).toHaveLength(2);
});

test('1012: comes back after the hint, later by chance, never sooner', () => {
  const { world } = openLive();
  world.socket.ready();
  world.socket.tell({ type: 'bye', reason: 'restart', retry_after_ms: 4_000 });
  world.socket.breakOff(1012);
  world.pass(4_999);
  expect(world.sockets).toHaveLength(1);
  world.pass(1);
  expect(world.sockets).toHaveLength(2);
});

test.each([4403, 4408, 1006])('%i: comes back by itself', (code) => {
  const { world, live } = openLive();
  world.socket.ready().breakOff(code);
  expect(live.state).toBe('reconnecting');
  world.pass(1_000);
  expect(world.sockets).toHaveLength(2);
});

test('4429: a client that spoke too much keeps silent for a while', () => {
  const { world } = openLive();
  world.socket.ready().breakOff(4429);
  world.pass(10_000);
  expect(world.sockets).toHaveLength(1);
  world.pass(10_000);
  expect(world.sockets).toHaveLength(2);
});

test('a handshake that never answers is given up', () => {
  const { world } = openLive();
  world.pass(10_000);
  expect(world.socket.closedWith).toBe(1000);
  world.pass(1_000);
  expect(world.sockets).toHaveLength(2);
});

test('a server that lets in and throws out is not hammered', () => {
  const { world } = openLive();
  for (let round = 0; round < 6; round += 1) {
    world.socket.ready().breakOff();
    world.pass(20_000);
  }
  const opened = world.sockets.length;
  world.socket.ready().breakOff();
  world.pass(9_000);
  expect(world.sockets).toHaveLength(opened);
});

test('frames of a newer server are passed over', () => {
  const { world, live } = openLive();
  world.socket.ready();
  world.socket.onmessage?.({ data: '{"type":"reaction","room":"room"}' });
  world.socket.onmessage?.({ data: 'not json' });
  expect(live.state).toBe('open');
});
