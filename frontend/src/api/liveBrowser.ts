import { api, ask } from './client';
import { Live } from './live';
import type { Ports, SlowWay, SocketLike } from './livePorts';

const PROTOCOL = 'counterpart.v1';

const ports: Ports = {
  openSocket: () =>
    new WebSocket(new URL('/ws', location.href.replace(/^http/, 'ws')), PROTOCOL) as SocketLike,
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
  random: () => Math.random(),
  online: () => navigator.onLine,
  newKey: () => crypto.randomUUID(),
};

const slowWay: SlowWay = {
  say: ({ room, language, terms = {}, ...entry }) =>
    ask(
      api.POST('/api/consultations/{id}/entries', {
        params: { path: { id: room } },
        body: { ...entry, terms, language: language ?? 'en' },
      }),
    ),
  entriesAfter: (room, after) =>
    ask(api.GET('/api/consultations/{id}/entries', { params: { path: { id: room }, query: { after } } })),
  read: (room, seq) =>
    ask(api.POST('/api/consultations/{id}/read', { params: { path: { id: room } }, body: { seq } })),
};

/** The tab's one live wire. A refused question for the session makes the application show that it is over. */
export const live = new Live(ports, slowWay, () => {
  void ask(api.GET('/api/session')).catch(() => undefined);
});

addEventListener('offline', () => live.wentOffline());
addEventListener('online', () => live.wake());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') live.wake();
});
addEventListener('beforeunload', (event) => {
  // Outbox lives in memory: the browser asks before it is thrown away.
  if (live.unsent > 0) event.preventDefault();
});
