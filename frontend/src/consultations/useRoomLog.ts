import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { live } from '../api/liveBrowser';
import type { SignalFrame } from '../api/liveFrames';
import type { Entry, Room } from '../api/types';
import { entriesBefore, MOST, roomQuery } from './consultation-queries';
import type { Log } from './log';
import { changed, EMPTY_LOG } from './log';
import { roomFeed } from './room-feed';
import { roomKeeper } from './room-changes';

export interface RoomLog {
  readonly log: Log;
  readonly ready: boolean;
  readonly fault: unknown;
  readonly retry: () => void;
  /** Earlier entries; answers when they are in. */
  readonly loadOlder: () => Promise<void>;
  /** The same on the way to somewhere far back: as many as the server gives at once. */
  readonly loadFar: () => Promise<void>;
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
    const keeper = roomKeeper(queries, roomQuery(id).queryKey, me);
    return roomFeed(id, me, { live, entriesBefore }, {
      opened(page) {
        dispatch({ what: 'opened', page, readSeq: readSeq.current, me });
        setState((before) => ({ ...before, ready: true, fault: null }));
      },
      entry(entry) {
        const arrival = entry.author === me ? 'own' : watching.current.seesEnd() ? 'seen' : 'unseen';
        dispatch({ what: 'entry', entry, arrival });
        watching.current.arrived(entry);
        keeper.entry(entry);
      },
      words: (page) => dispatch({ what: 'read', page }),
      signal(frame) {
        if (frame.type === 'read') keeper.read(frame.person, frame.seq);
        watching.current.signal(frame);
      },
      gone: keeper.again,
      fault: (fault) => setState((before) => ({ ...before, fault })),
      shown: () => shownEntries.current,
    });
  }, [id, me, queries, state.attempt]);

  const first = log.entries[0]?.seq;
  const load = useCallback(
    async (limit?: number) => {
      if (first !== undefined) dispatch({ what: 'older', page: await entriesBefore(id, first, limit) });
    },
    [id, first],
  );
  const loadOlder = useCallback(() => load(), [load]);
  const loadFar = useCallback(() => load(MOST), [load]);
  const retry = useCallback(
    () => setState((before) => ({ ...before, fault: null, attempt: before.attempt + 1 })),
    [],
  );
  const markSeen = useCallback(() => dispatch({ what: 'seen' }), []);
  return { log, ready: state.ready, fault: state.fault, retry, loadOlder, loadFar, markSeen };
}
