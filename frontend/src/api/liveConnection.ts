import type { ClientFrame, ServerFrame } from './liveFrames';
import { parseFrame } from './liveFrames';
import type { Ports, SocketLike } from './livePorts';
import { OPEN } from './livePorts';

/**
 * idle        not started
 * connecting  a socket is being opened, `ready` has not come
 * open        frames go both ways
 * waiting     the next attempt is due after a pause
 * offline     the browser says there is no network; no attempt is made
 * ended       the session is over: nothing is tried until somebody signs in
 */
export type ConnectionState = 'idle' | 'connecting' | 'open' | 'waiting' | 'offline' | 'ended';

export interface ConnectionEvents {
  frame(frame: ServerFrame): void;
  state(state: ConnectionState): void;
  /** No socket for ten seconds, and again every ten seconds while that lasts: the slow way is called for. */
  stuck(): void;
}

export const PING_EVERY = 20_000;
export const PONG_GRACE = 10_000;
export const STUCK_AFTER = 10_000;
const READY_WITHIN = 10_000;
const STABLE_AFTER = 5_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 20_000;

const SESSION_ENDED = 4401;
const TOO_MANY_FRAMES = 4429;

type Alarm = 'ready' | 'ping' | 'pong' | 'stable' | 'retry' | 'stuck';

/** One socket, kept alive: opened again with growing pauses and jitter, watched by a heartbeat. */
export class Connection {
  state: ConnectionState = 'idle';
  private socket: SocketLike | null = null;
  private failures = 0;
  private hint: number | null = null;
  private readonly alarms = new Map<Alarm, () => void>();

  constructor(
    private readonly ports: Ports,
    private readonly events: ConnectionEvents,
  ) {}

  /** Also after `ended`: somebody signed in again. */
  start(): void {
    if (this.state !== 'idle' && this.state !== 'ended') return;
    this.failures = 0;
    this.connect();
  }

  stop(): void {
    this.drop('idle');
  }

  /** The slow way learnt that the session is over. */
  end(): void {
    this.drop('ended');
  }

  /** False when nothing went out. A socket being closed drops what it is given, and says that it closed only later. */
  send(frame: ClientFrame): boolean {
    if (this.state !== 'open' || this.socket?.readyState !== OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  /** A socket stays "open" for minutes after the network is gone, so it is closed here. */
  wentOffline(): void {
    if (this.state === 'idle' || this.state === 'ended') return;
    this.drop('offline');
  }

  /** Network is back, or the page is looked at again: no pause is worth waiting for. */
  wake(): void {
    if (this.state === 'offline' || this.state === 'waiting') {
      this.failures = 0;
      this.connect();
    } else if (this.state === 'open') this.ping();
  }

  /** The slow way got through, so the server is there: the rest of a long pause is not waited for. */
  hurry(): void {
    if (this.state === 'waiting') this.connect();
  }

  private connect(): void {
    this.cancel('retry');
    if (!this.ports.online()) return this.drop('offline');
    const socket = this.ports.openSocket();
    this.socket = socket;
    socket.onmessage = (event) => {
      if (this.socket === socket) this.hear(parseFrame(event.data));
    };
    socket.onclose = (event) => {
      if (this.socket === socket) this.closed(event.code);
    };
    this.alarm('ready', READY_WITHIN, () => this.lose());
    this.watch();
    this.become('connecting');
  }

  private hear(frame: ServerFrame | null): void {
    this.cancel('pong');
    if (!frame || frame.type === 'pong') return;
    if (frame.type === 'bye') this.hint = frame.retry_after_ms;
    if (frame.type === 'ready') {
      this.cancel('ready');
      this.cancel('stuck');
      this.hint = null;
      // Not forgiven at once: a server that lets us in and throws us out must not be hammered.
      this.alarm('stable', STABLE_AFTER, () => (this.failures = 0));
      this.alarm('ping', PING_EVERY, () => this.ping());
      this.become('open');
    }
    this.events.frame(frame);
  }

  private ping(): void {
    this.alarm('ping', PING_EVERY, () => this.ping());
    if (this.alarms.has('pong')) return;
    this.send({ type: 'ping', t: this.ports.now() });
    this.alarm('pong', PONG_GRACE, () => this.lose());
  }

  /** The socket is there but nobody is at the other end. */
  private lose(): void {
    this.release();
    this.pause();
  }

  private closed(code: number): void {
    this.release();
    if (code === SESSION_ENDED) return this.drop('ended');
    if (code === TOO_MANY_FRAMES) this.failures = Math.max(this.failures, 5);
    this.pause();
  }

  /** Jitter keeps a whole house of browsers from coming back in the same instant. */
  private pause(): void {
    const steps = Math.min(FIRST_PAUSE * 2 ** this.failures, LONGEST_PAUSE);
    const chance = this.ports.random() / 2;
    const pause = this.hint === null ? steps * (0.5 + chance) : this.hint * (1 + chance);
    this.hint = null;
    this.failures += 1;
    this.alarm('retry', pause, () => this.connect());
    this.watch();
    this.become('waiting');
  }

  private watch(): void {
    if (this.alarms.has('stuck')) return;
    this.alarm('stuck', STUCK_AFTER, () => {
      this.watch();
      this.events.stuck();
    });
  }

  private drop(state: 'idle' | 'offline' | 'ended'): void {
    this.release();
    this.cancel('retry');
    this.cancel('stuck');
    this.become(state);
  }

  private release(): void {
    const socket = this.socket;
    this.socket = null;
    for (const name of ['ready', 'ping', 'pong', 'stable'] as const) this.cancel(name);
    socket?.close(1000);
  }

  private become(state: ConnectionState): void {
    if (this.state === state) return;
    this.state = state;
    this.events.state(state);
  }

  private alarm(name: Alarm, ms: number, then: () => void): void {
    this.cancel(name);
    this.alarms.set(
      name,
      this.ports.after(ms, () => {
        this.alarms.delete(name);
        then();
      }),
    );
  }

  private cancel(name: Alarm): void {
    this.alarms.get(name)?.();
    this.alarms.delete(name);
  }
}
