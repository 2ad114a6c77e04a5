import { expect, test } from 'vitest';
import { ApiError } from '../../src/api/errors';
import type { Say } from '../../src/api/liveFrames';
import type { SlowWay } from '../../src/api/livePorts';
import type { Entry } from '../../src/api/types';
import { draft, entry, listener, openLive } from './world';

const settled = () => new Promise((done) => setTimeout(done));
const refusal = (status: number, code: string) => new ApiError(status, { code, message: code, details: {} });

/** A server that is reached by HTTP only: it stores by key, as the real one does. */
class Server implements SlowWay {
  readonly log: Entry[] = [entry(1)];
  readonly keys: string[] = [];
  fault: ApiError | null = null;

  say(message: Say): Promise<{ seq: number }> {
    this.keys.push(message.key);
    if (this.fault) return Promise.reject(this.fault);
    const known = this.log.find((one) => one.key === message.key);
    if (known) return Promise.resolve({ seq: known.seq });
    const stored = entry(this.log.length + 1, { key: message.key, body: message.body });
    this.log.push(stored);
    return Promise.resolve({ seq: stored.seq });
  }

  entriesAfter(_room: string, after: number) {
    if (this.fault) return Promise.reject(this.fault);
    return Promise.resolve({ entries: this.log.filter((one) => one.seq > after), more: false });
  }

  read() {
    return Promise.resolve(undefined);
  }
}

test('no socket for ten seconds: messages go by HTTP, in order, and what is new in the room is fetched', async () => {
  const server = new Server();
  const { world, live } = openLive(server);
  const heard = listener();
  live.follow('room', 1, heard);
  live.say('room', draft('one'));
  live.say('room', draft('two'));
  world.socket.breakOff();
  world.pass(9_999);
  expect(server.keys).toEqual([]);
  world.pass(1);
  await settled();
  expect(live.state).toBe('slow');
  expect(server.log.map((one) => one.body)).toEqual(['text 1', 'one', 'two']);
  expect(heard.seqs).toEqual([2, 3]);
  expect(live.pending('room')).toEqual([]);
});

test('on the slow way a message goes at once, and the room is asked again every ten seconds', async () => {
  const server = new Server();
  const { world, live } = openLive(server);
  const heard = listener();
  live.follow('room', 1, heard);
  world.pass(10_000);
  await settled();
  live.say('room', draft('at once'));
  await settled();
  expect(heard.seqs).toEqual([2]);
  server.log.push(entry(3));
  world.pass(10_000);
  await settled();
  expect(heard.seqs).toEqual([2, 3]);
});

test('once HTTP gets through, the socket is tried without waiting for the rest of the pause', async () => {
  const { world, live } = openLive(new Server());
  live.follow('room', 1, listener());
  for (const pause of [375, 750, 1_500, 3_000]) {
    world.socket.breakOff();
    world.pass(pause);
  }
  world.socket.breakOff();
  const opened = world.sockets.length;
  world.pass(10_000 - 5_625);
  await settled();
  expect(world.sockets).toHaveLength(opened + 1);
});

test('when the socket is back it goes on where HTTP left off', async () => {
  const server = new Server();
  const { world, live } = openLive(server);
  live.follow('room', 1, listener());
  live.say('room', draft('one'));
  world.pass(10_000);
  await settled();
  world.pass(1_000);
  world.socket.ready();
  expect(live.state).toBe('open');
  expect(world.socket.sent).toEqual([{ type: 'follow', room: 'room', after: 2 }]);
});

test('a key the server has already is not stored twice', async () => {
  const server = new Server();
  const { world, live } = openLive(server);
  world.socket.ready();
  const key = live.say('room', draft('one'));
  server.log.push(entry(2, { key, body: 'one' }));
  world.socket.breakOff();
  world.pass(11_000);
  await settled();
  expect(server.log).toHaveLength(2);
  expect(live.pending('room')).toEqual([]);
});

test('no answer by HTTP either: the message keeps waiting under its key', async () => {
  const server = new Server();
  server.fault = refusal(0, 'unreachable');
  const { world, live } = openLive(server);
  const key = live.say('room', draft('one'));
  world.pass(10_000);
  await settled();
  expect(live.pending('room')).toMatchObject([{ key, state: 'waiting' }]);
  server.fault = null;
  world.pass(10_000);
  await settled();
  expect(server.keys).toEqual([key, key]);
  expect(live.pending('room')).toEqual([]);
});

test('a refusal by HTTP is shown, and the next message still goes', async () => {
  const server = new Server();
  const { world, live } = openLive(server);
  live.say('room', draft('one'));
  server.fault = refusal(409, 'room_closed');
  world.pass(10_000);
  await settled();
  expect(live.pending('room')).toMatchObject([{ state: 'refused', refusal: { code: 'room_closed' } }]);
});

test('a session that is over ends the wire', async () => {
  const server = new Server();
  const { world, live, sessionEnded } = openLive(server);
  live.say('room', draft('one'));
  server.fault = refusal(401, 'not_signed_in');
  world.pass(10_000);
  await settled();
  expect(live.state).toBe('ended');
  expect(sessionEnded()).toBe(1);
});

test('network that comes back begins with the socket again, not with the slow way', async () => {
  const { world, live } = openLive(new Server());
  world.pass(10_000);
  await settled();
  live.wentOffline();
  live.wake();
  expect(live.state).toBe('starting');
});

test('offline is not stuck: nothing is tried by HTTP', async () => {
  const server = new Server();
  const { world, live } = openLive(server);
  world.isOnline = false;
  live.wentOffline();
  live.say('room', draft('one'));
  world.pass(60_000);
  await settled();
  expect(server.keys).toEqual([]);
});
