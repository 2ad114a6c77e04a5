import { useEffect, useSyncExternalStore } from 'react';
import type { LiveState } from './live';
import { live } from './liveBrowser';
import type { RoomFrame } from './liveFrames';
import type { Outgoing } from './liveOutbox';
import { useSession } from './session';

const subscribe = (watcher: () => void) => live.subscribe(watcher);

/** Opens the live wire for the person signed in; it stays open from page to page. */
export function useLive(): LiveState {
  const session = useSession();
  useEffect(() => {
    // A renewed session is another object for the same person: the wire that ended with the old one is opened again.
    live.start(session.person.id);
  }, [session]);
  return useLiveState();
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(subscribe, () => live.state);
}

export function usePending(room: string): readonly Outgoing[] {
  return useSyncExternalStore(subscribe, () => live.pending(room));
}

export function useRoomChanges(tell: (frame: RoomFrame | null) => void): void {
  useEffect(() => live.onRoom(tell), [tell]);
}
