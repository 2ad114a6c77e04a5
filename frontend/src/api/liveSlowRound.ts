import { ApiError } from './errors';
import type { Outbox } from './liveOutbox';
import { sayOf } from './liveOutbox';
import type { SlowWay } from './livePorts';
import type { Followed } from './liveRooms';

/**
 * One round by HTTP: what is unsent goes, in order; then each followed room is asked for what is new.
 * Ends quietly when the socket is back, and with the failure at the first call that was not answered.
 */
export async function slowRound(
  slowWay: SlowWay,
  outbox: Outbox,
  rooms: ReadonlyMap<string, Followed>,
  socketIsBack: () => boolean,
): Promise<void> {
  for (let next = outbox.due(true)[0]; next && !socketIsBack(); next = outbox.due(true)[0]) {
    const say = sayOf(next);
    try {
      const { seq } = await slowWay.say(say);
      outbox.acknowledged(say.key, seq, !rooms.has(say.room));
    } catch (failure) {
      if (!(failure instanceof ApiError) || failure.status === 0 || failure.status === 401) throw failure;
      if (outbox.refused(say.key, failure.code, failure.message)) throw failure;
    }
  }
  for (const [room, followed] of rooms) {
    await catchUp(slowWay, outbox, room, followed, () => rooms.get(room) === followed);
  }
}

async function catchUp(
  slowWay: SlowWay,
  outbox: Outbox,
  room: string,
  followed: Followed,
  stillFollowed: () => boolean,
): Promise<void> {
  for (let more = true; more && stillFollowed(); ) {
    const page = await slowWay.entriesAfter(room, followed.cursor).catch((failure: unknown) => {
      if (!(failure instanceof ApiError) || failure.status !== 404) throw failure;
      followed.listener.gone();
      return { entries: [], more: false };
    });
    for (const entry of page.entries) {
      followed.hear(entry);
      outbox.arrived(room, entry.seq, entry.key);
    }
    more = page.more && page.entries.length > 0;
  }
}
