import type { Say } from './liveFrames';

/**
 * waiting  not yet given to anybody
 * sent     given to the server, not acknowledged: sent again, with the same key, after a reconnect
 * stored   acknowledged; it leaves when its entry arrives in the log
 * refused  the server said no; it stays until the writer tries again or throws it away
 */
export interface Outgoing extends Say {
  readonly state: 'waiting' | 'sent' | 'stored' | 'refused';
  readonly seq: number | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** The message as it travels, without what only the writer's page knows. */
export function sayOf({ state: _state, seq: _seq, refusal: _refusal, ...say }: Outgoing): Say {
  return say;
}

/** Refusals that are about the moment, not about the message. */
const PASSING = new Set(['service_busy', 'unavailable', 'not_ready', 'too_many_requests']);

const NOTHING: readonly Outgoing[] = [];

/** Unsent messages, in memory only (shared office computers), in the order they were written. */
export class Outbox {
  private items: readonly Outgoing[] = [];
  private rooms = new Map<string, readonly Outgoing[]>();

  constructor(private readonly changed: () => void) {}

  /** The same array until something in this room changes. */
  of(room: string): readonly Outgoing[] {
    return this.rooms.get(room) ?? NOTHING;
  }

  get unsent(): number {
    return this.items.filter((item) => item.state !== 'stored').length;
  }

  put(say: Say): Outgoing {
    const item: Outgoing = { ...say, state: 'waiting', seq: null, refusal: null };
    this.set([...this.items, item]);
    return item;
  }

  /** What has to go now, oldest first. `again`: on a new connection also what was sent and not acknowledged. */
  due(again: boolean): readonly Outgoing[] {
    return this.items.filter((item) => item.state === 'waiting' || (again && item.state === 'sent'));
  }

  sent(key: string): void {
    this.change(key, { state: 'sent' });
  }

  acknowledged(key: string, seq: number, alreadyShown: boolean): void {
    if (alreadyShown) this.remove(key);
    else this.change(key, { state: 'stored', seq });
  }

  /** True when the message goes back to wait for a better moment. */
  refused(key: string, code: string, message: string): boolean {
    const passing = PASSING.has(code);
    this.change(key, passing ? { state: 'waiting' } : { state: 'refused', refusal: { code, message } });
    return passing;
  }

  /** An entry of the log is ours when it carries our key, or the seq that our ack named. */
  arrived(room: string, seq: number, key: string | null | undefined): void {
    const mine = this.of(room).find((item) => (key ? item.key === key : item.seq === seq));
    if (mine) this.remove(mine.key);
  }

  retry(key: string): void {
    this.change(key, { state: 'waiting', refusal: null });
  }

  remove(key: string): void {
    if (this.items.some((item) => item.key === key)) this.set(this.items.filter((item) => item.key !== key));
  }

  /** Nobody listens to the room any more, so their entries will not come to fetch them. */
  forgetStored(room: string): void {
    for (const item of this.of(room)) if (item.state === 'stored') this.remove(item.key);
  }

  clear(): void {
    if (this.items.length > 0) this.set([]);
  }

  private change(key: string, change: Partial<Outgoing>): void {
    if (this.items.some((item) => item.key === key))
      this.set(this.items.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }

  private set(items: readonly Outgoing[]): void {
    this.items = items;
    const rooms = new Map<string, Outgoing[]>();
    for (const item of items) rooms.set(item.room, [...(rooms.get(item.room) ?? []), item]);
    this.rooms = rooms;
    this.changed();
  }
}
