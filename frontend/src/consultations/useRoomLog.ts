import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { live } from '../api/liveBrowser';
import type { SignalFrame } from '../api/liveFrames';
import type { Entry, Room } from '../api/types';
import { entriesBefore, roomQuery } from './consultation-queries';
import type { Arrival, Log, Page } from './log';
import { isWithheld } from './caveats/terms';
import { allSeen, EMPTY_LOG, opened, withEntry, withOlder, withWords } from './log';
import { withReadMark, withStatus } from './room-changes';

type Change =
  | { readonly what: 'opened'; readonly page: Page; readonly readSeq: number; readonly me: string }
  | { readonly what: 'older'; readonly page: Page }
  | { readonly what: 'read'; readonly page: Page }
  | { readonly what: 'entry'; readonly entry: Entry; readonly arrival: Arrival }
  | { readonly what: 'seen' };

function changed(log: Log, change: Change): Log {
  switch (change.what) {
    case 'opened':
      return opened(change.page, change.readSeq, change.me);
    case 'older':
      return withOlder(log, change.page);
    case 'read':
      return withWords(log, change.page);
    case 'entry':
      return withEntry(log, change.entry, change.arrival);
    case 'seen':
      return allSeen(log);
  }
}

export interface RoomLog {
  readonly log: Log;
  readonly ready: boolean;
  readonly fault: unknown;
  readonly retry: () => void;
  /** Earlier entries; answers when they are in. */
  readonly loadOlder: () => Promise<void>;
  readonly markSeen: () => void;
}

interface Watch {
  /** True while the reader has the end of the log before their eyes. */
  readonly seesEnd: () => boolean;
  readonly arrived: (entry: Entry) => void;
  readonly signal: (frame: SignalFrame) => void;
}

/** The room's log: the newest page, then everything live, and earlier pages when asked for. */
export function useRoomLog(room: Room, me: string, watch: Watch): RoomLog {
  const queries = useQueryClient();
  const [log, dispatch] = useReducer(changed, EMPTY_LOG);
  const [state, setState] = useState<{ ready: boolean; fault: unknown; attempt: number }>({
    ready: false,
    fault: null,
    attempt: 0,
  });
  const watching = useRef(watch);
  const shownEntries = useRef(log.entries);
  const readSeq = useRef(room.read_seq);
  const { id } = room;
  useEffect(() => {
    watching.current = watch;
    shownEntries.current = log.entries;
  });

  useEffect(() => {
    let shown = true;
    let leave = () => {};
    /** Fetches again what was withheld, once its reader has accepted caveats. */
    const read = async () => {
      const withheld = shownEntries.current.filter(isWithheld).map((entry) => entry.seq);
      let last = withheld.at(-1);
      while (shown && last !== undefined) {
        const page = await entriesBefore(id, last + 1);
        dispatch({ what: 'read', page });
        const first = page.entries[0]?.seq ?? 0;
        last = withheld.findLast((seq) => seq < first);
      }
    };
    const hear = (entry: Entry) => {
      const arrival = entry.author === me ? 'own' : watching.current.seesEnd() ? 'seen' : 'unseen';
      dispatch({ what: 'entry', entry, arrival });
      watching.current.arrived(entry);
      if (entry.kind === 'accepted' && entry.author === me) {
        read().catch((fault: unknown) => setState((before) => ({ ...before, fault })));
      }
      queries.setQueryData(roomQuery(id).queryKey, (known) => known && withStatus(known, entry));
      // People, abilities and outcome follow from acts; the server says how.
      if (entry.kind !== 'message') void queries.invalidateQueries({ queryKey: roomQuery(id).queryKey });
    };
    const signal = (frame: SignalFrame) => {
      if (frame.type === 'read') {
        queries.setQueryData(roomQuery(id).queryKey, (known) => known && withReadMark(known, frame.person, frame.seq));
      }
      watching.current.signal(frame);
    };
    entriesBefore(id).then(
      (page) => {
        if (!shown) return;
        dispatch({ what: 'opened', page, readSeq: readSeq.current, me });
        setState((before) => ({ ...before, ready: true, fault: null }));
        leave = live.follow(id, page.entries.at(-1)?.seq ?? 0, {
          entry: hear,
          caughtUp: () => undefined,
          signal,
          gone: () => void queries.invalidateQueries({ queryKey: roomQuery(id).queryKey }),
        });
      },
      (fault: unknown) => {
        if (shown) setState((before) => ({ ...before, fault }));
      },
    );
    return () => {
      shown = false;
      leave();
    };
  }, [id, me, queries, state.attempt]);

  const first = log.entries[0]?.seq;
  const loadOlder = useCallback(async () => {
    if (first === undefined) return;
    dispatch({ what: 'older', page: await entriesBefore(id, first) });
  }, [id, first]);
  const retry = useCallback(
    () => setState((before) => ({ ...before, fault: null, attempt: before.attempt + 1 })),
    [],
  );
  const markSeen = useCallback(() => dispatch({ what: 'seen' }), []);
  return { log, ready: state.ready, fault: state.fault, retry, loadOlder, markSeen };
}
