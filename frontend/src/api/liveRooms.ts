import type { SignalFrame } from './liveFrames';
import type { Entry } from './types';

/** What a page that shows a room wants to hear. Entries come in order of `seq`, each once. */
export interface RoomListener {
  entry(entry: Entry): void;
  /** Everything up to `seq` was delivered. */
  caughtUp(seq: number): void;
  signal(frame: SignalFrame): void;
  /** One is not, or no longer, in this room. */
  gone(): void;
}

export type Verdict = 'new' | 'seen' | 'ask-again';

/**
 * How far one room was heard. `seq` has no gaps within a room, so a jump means that something was lost on the way:
 * the room is asked for again from the cursor, once; what then still jumps is all that this reader may see.
 */
export class Followed {
  cursor: number;
  /** The highest seq the reader has had before their eyes; sent again after a reconnect, because `read` may be lost. */
  read = 0;
  private asking = false;
  private askedAt: number | null = null;

  constructor(
    after: number,
    readonly listener: RoomListener,
  ) {
    this.cursor = after;
  }

  /** A history may begin above 1 ("from now on"), so the first entry of all is taken as it comes. */
  hear(entry: Entry): Verdict {
    if (entry.seq <= this.cursor) return 'seen';
    const next = this.cursor === 0 || entry.seq === this.cursor + 1;
    if (!next && this.asking) return 'seen';
    if (!next && this.askedAt !== this.cursor) return this.again();
    this.cursor = entry.seq;
    this.listener.entry(entry);
    return 'new';
  }

  caughtUp(seq: number): Verdict {
    this.asking = false;
    if (seq > this.cursor && this.cursor > 0 && this.askedAt !== this.cursor) return this.again();
    this.cursor = Math.max(this.cursor, seq);
    this.listener.caughtUp(this.cursor);
    return 'new';
  }

  /** The connection is new: whatever was being asked for is asked for afresh. */
  reset(): void {
    this.asking = false;
    this.askedAt = null;
  }

  private again(): Verdict {
    this.asking = true;
    this.askedAt = this.cursor;
    return 'ask-again';
  }
}
