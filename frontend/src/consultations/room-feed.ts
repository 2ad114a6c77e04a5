import type { Live } from '../api/live';
import type { SignalFrame } from '../api/liveFrames';
import type { Entry } from '../api/types';
import { isWithheld } from './caveats/terms';
import type { Page } from './log';

interface Sources {
  readonly live: Pick<Live, 'follow'>;
  /** The newest entries, or those before a seq; ascending. */
  readonly entriesBefore: (room: string, before?: number) => Promise<Page>;
}

/** What whoever shows a room is told of it. */
export interface FeedListener {
  opened(page: Page): void;
  entry(entry: Entry): void;
  /** Entries that may be read now, with their words. */
  words(page: Page): void;
  signal(frame: SignalFrame): void;
  /** One is not, or no longer, in this room. */
  gone(): void;
  fault(fault: unknown): void;
  /** What is shown now. */
  shown(): readonly Entry[];
}

/** One's own entries after which words that waited may be read: whoever puts a caveat on a room has accepted it. */
const OPENS_WORDS = new Set<Entry['kind']>(['accepted', 'restricted']);

/** A room for its reader: the newest page, then everything live, and withheld words once they may be read. */
export function roomFeed(room: string, me: string, { live, entriesBefore }: Sources, told: FeedListener): () => void {
  let open = true;
  let leave = () => {};
  const failed = (fault: unknown) => {
    if (open) told.fault(fault);
  };
  const fetchWords = async () => {
    const withheld = told.shown().filter(isWithheld).map((entry) => entry.seq);
    let last = withheld.at(-1);
    while (open && last !== undefined) {
      const page = await entriesBefore(room, last + 1);
      told.words(page);
      const first = page.entries[0]?.seq ?? 0;
      last = withheld.findLast((seq) => seq < first);
    }
  };
  const hear = (entry: Entry) => {
    told.entry(entry);
    if (OPENS_WORDS.has(entry.kind) && entry.author === me) fetchWords().catch(failed);
  };
  entriesBefore(room).then((page) => {
    if (!open) return;
    told.opened(page);
    leave = live.follow(room, page.entries.at(-1)?.seq ?? 0, {
      entry: hear,
      caughtUp: () => undefined,
      signal: (frame) => told.signal(frame),
      gone: () => told.gone(),
    });
  }, failed);
  return () => {
    open = false;
    leave();
  };
}
