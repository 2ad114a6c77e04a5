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
 * the room is asked for again from the cursor. What comes out of order meanwhile is kept back until `caught_up`;
 * if it still jumps then, that is all this reader may see, and it is taken as it is.
 */
export class Followed {
  cursor: number;
  /** The highest seq the reader has had before their eyes; sent again after a reconnect, because `read` may be lost. */
  read = 0;
  private keptBack: Map<number, Entry> | null = null;

  constructor(
    after: number,
    readonly listener: RoomListener,
  ) {
    this.cursor = after;
  }

  /** A history may begin above 1 ("from now on"), so the first entry of all is taken as it comes. */
  hear(entry: Entry): Verdict {
    if (entry.seq <= this.cursor) return 'seen';
    if (this.cursor === 0 || entry.seq === this.cursor + 1) {
      this.deliver(entry);
      return 'new';
    }
    const first = this.keptBack === null;
    this.keptBack ??= new Map();
    this.keptBack.set(entry.seq, entry);
    return first ? 'ask-again' : 'seen';
  }

  caughtUp(seq: number): Verdict {
    if (seq > this.cursor && this.cursor > 0 && this.keptBack === null) {
      this.keptBack = new Map();
      return 'ask-again';
    }
    const late = [...(this.keptBack?.values() ?? [])].sort((one, other) => one.seq - other.seq);
    this.keptBack = null;
    for (const entry of late) if (entry.seq > this.cursor) this.deliver(entry);
    this.cursor = Math.max(this.cursor, seq);
    this.listener.caughtUp(this.cursor);
    return 'new';
  }

  /** The connection is new: whatever was being asked for is asked for afresh. */
  reset(): void {
    this.keptBack = null;
  }

  private deliver(entry: Entry): void {
    this.cursor = entry.seq;
    this.listener.entry(entry);
  }
}
