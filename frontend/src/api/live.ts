import { ApiError } from './errors';
import type { ConnectionState } from './liveConnection';
import { Connection } from './liveConnection';
import type { RoomFrame, Say, ServerFrame } from './liveFrames';
import type { Outgoing } from './liveOutbox';
import { Outbox, sayOf } from './liveOutbox';
import type { Ports, SlowWay } from './livePorts';
import type { RoomListener, Verdict } from './liveRooms';
import { Followed } from './liveRooms';
import { slowRound } from './liveSlowRound';

/** What a reader needs to know. `slow`: no socket, but HTTP carries the messages. */
export type LiveState = 'starting' | 'open' | 'reconnecting' | 'slow' | 'offline' | 'ended';

export type Draft = Omit<Say, 'key' | 'room'>;

const RETRY_REFUSED = 5_000;

/** One tab's live wire: rooms followed by cursor, an outbox with keys, and the slow way when the socket fails. */
export class Live {
  private readonly connection: Connection;
  private readonly outbox = new Outbox(() => this.tell());
  private readonly rooms = new Map<string, Followed>();
  private readonly watchers = new Set<() => void>();
  private readonly listWatchers = new Set<(frame: RoomFrame | null) => void>();
  private person: string | null = null;
  private everOpen = false;
  private everReady = false;
  private slow = false;
  private slowRound: Promise<void> | null = null;

  constructor(
    private readonly ports: Ports,
    private readonly slowWay: SlowWay,
    private readonly sessionEnded: () => void,
  ) {
    this.connection = new Connection(ports, {
      frame: (frame) => this.hear(frame),
      state: (state) => this.became(state),
      stuck: () => this.goSlow(),
    });
  }

  /** Somebody else than before: what the former person wrote and did not send must never go under a new name. */
  start(person: string): void {
    if (this.person !== null && this.person !== person) {
      this.outbox.clear();
      this.connection.stop();
    }
    this.person = person;
    this.connection.start();
  }

  stop(): void {
    this.connection.stop();
  }

  get state(): LiveState {
    const inner = this.connection.state;
    if (inner === 'open' || inner === 'offline' || inner === 'ended') return inner;
    if (this.slow) return 'slow';
    return this.everOpen ? 'reconnecting' : 'starting';
  }

  /** Entries after `after`, then live ones. The returned function ends it. */
  follow(room: string, after: number, listener: RoomListener): () => void {
    const followed = new Followed(after, listener);
    this.rooms.set(room, followed);
    this.connection.send({ type: 'follow', room, after });
    return () => {
      if (this.rooms.get(room) !== followed) return;
      this.rooms.delete(room);
      this.outbox.forgetStored(room);
      this.connection.send({ type: 'unfollow', room });
    };
  }

  say(room: string, draft: Draft, key: string = this.ports.newKey()): string {
    const item = this.outbox.put({ ...draft, room, key });
    this.flush(false);
    return item.key;
  }

  /** The same key again: if the first attempt was stored after all, nothing is stored twice. */
  retry(key: string): void {
    this.outbox.retry(key);
    this.flush(false);
  }

  discard(key: string): void {
    this.outbox.remove(key);
  }

  pending(room: string): readonly Outgoing[] {
    return this.outbox.of(room);
  }

  get unsent(): number {
    return this.outbox.unsent;
  }

  read(room: string, seq: number): void {
    const followed = this.rooms.get(room);
    if (followed && seq <= followed.read) return;
    if (followed) followed.read = seq;
    if (this.connection.send({ type: 'read', room, seq }) || !this.slow) return;
    // A read mark may be lost; it is sent again with the next connection.
    void this.slowWay.read(room, seq).catch(() => undefined);
  }

  typing(room: string): void {
    this.connection.send({ type: 'typing', room });
  }

  wentOffline(): void {
    this.connection.wentOffline();
  }

  wake(): void {
    this.connection.wake();
  }

  /** Told after every change of `state` or of an outbox. */
  subscribe(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Changes of rooms that are in the list but not followed here; null once any may have been missed. */
  onRoom(watcher: (frame: RoomFrame | null) => void): () => void {
    this.listWatchers.add(watcher);
    return () => this.listWatchers.delete(watcher);
  }

  private hear(frame: ServerFrame): void {
    const followed = 'room' in frame && frame.room ? this.rooms.get(frame.room) : undefined;
    switch (frame.type) {
      case 'ready':
        return this.resume(frame.person);
      case 'entry':
        this.act(frame.room, followed?.hear(frame));
        return this.outbox.arrived(frame.room, frame.seq, frame.key);
      case 'caught_up':
        return this.act(frame.room, followed?.caughtUp(frame.seq));
      case 'ack':
        return this.outbox.acknowledged(frame.key, frame.seq, !followed || followed.cursor >= frame.seq);
      case 'refused':
        if (frame.key) return this.refused(frame.key, frame.code, frame.message);
        if (frame.frame === 'follow') followed?.listener.gone();
        return;
      case 'read':
      case 'typing':
      case 'presence':
        return followed?.listener.signal(frame);
      case 'room':
        for (const watcher of this.listWatchers) watcher(frame);
    }
  }

  private act(room: string, verdict: Verdict | undefined): void {
    if (verdict !== 'ask-again') return;
    // A second `follow` of a followed room resends nothing; so it is let go first.
    this.connection.send({ type: 'unfollow', room });
    this.connection.send({ type: 'follow', room, after: this.rooms.get(room)?.cursor ?? 0 });
  }

  private resume(person: string): void {
    if (this.person !== null && person !== this.person) {
      // Another tab signed somebody else in; this page still shows the former person's.
      this.connection.stop();
      return this.sessionEnded();
    }
    if (this.everReady) for (const watcher of this.listWatchers) watcher(null);
    this.everReady = true;
    for (const [room, followed] of this.rooms) {
      followed.reset();
      this.connection.send({ type: 'follow', room, after: followed.cursor });
      if (followed.read > 0) this.connection.send({ type: 'read', room, seq: followed.read });
    }
    this.flush(true);
  }

  private flush(again: boolean): void {
    for (const item of this.outbox.due(again))
      if (this.connection.send({ type: 'say', ...sayOf(item) })) this.outbox.sent(item.key);
    if (this.slow && this.connection.state !== 'open') this.goSlow();
  }

  private refused(key: string, code: string, message: string): void {
    if (this.outbox.refused(key, code, message)) this.ports.after(RETRY_REFUSED, () => this.flush(false));
  }

  private became(state: ConnectionState): void {
    if (state === 'open') this.everOpen = true;
    // The slow way is for a socket that cannot be had, not for a browser without network or a session.
    if (state !== 'connecting' && state !== 'waiting') this.slow = false;
    if (state === 'ended') this.sessionEnded();
    this.tell();
  }

  private goSlow(): void {
    this.slow = true;
    this.tell();
    this.slowRound ??= slowRound(this.slowWay, this.outbox, this.rooms, () => this.connection.state === 'open').then(
      () => {
        this.connection.hurry();
        this.slowRoundEnded(this.outbox.due(true).length > 0);
      },
      (failure: unknown) => {
        if (failure instanceof ApiError && failure.status === 401) this.connection.end();
        this.slowRoundEnded(false);
      },
    );
  }

  private slowRoundEnded(more: boolean): void {
    this.slowRound = null;
    if (more && this.slow && this.connection.state !== 'open') this.goSlow();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}
