import { useState } from 'react';
import type { Outgoing } from '../api/liveOutbox';
import type { Room, RoomClock } from '../api/types';
import { EscalateDialog } from './urgency/EscalateDialog';
import { PromiseDialog } from './urgency/PromiseDialog';
import { StateResponse } from './urgency/StateResponse';
import './response-strip.css';
import './urgency/urgency-dialogs.css';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly pending: readonly Outgoing[];
}

/** Whoever is asked sees what is awaited of their own State; everybody else, of each State that is still awaited. */
export function ResponseStrip({ room, me, pending }: Props) {
  const [open, setOpen] = useState<{ readonly what: 'escalate' | 'promise'; readonly of: string } | null>(null);
  const mine = room.clocks.filter((clock) => clock.mine);
  const awaited = (mine.length > 0 ? mine : room.clocks).filter(isAwaited);
  if (room.status === 'closed' || !room.participants.some((one) => one.person === me)) return null;
  const clock = room.clocks.find((one) => one.jurisdiction === open?.of);
  const close = () => setOpen(null);
  return (
    <>
      <div className="responses">
        {awaited.map((one) => (
          <StateResponse
            key={one.jurisdiction}
            room={room}
            clock={one}
            sending={pending.some((item) => item.kind === 'acknowledged' && item.state !== 'refused')}
            onEscalate={() => setOpen({ what: 'escalate', of: one.jurisdiction })}
            onPromise={() => setOpen({ what: 'promise', of: one.jurisdiction })}
          />
        ))}
      </div>
      {clock && open?.what === 'escalate' ? <EscalateDialog room={room.id} clock={clock} onClose={close} /> : null}
      {clock && open?.what === 'promise' ? <PromiseDialog room={room} clock={clock} onClose={close} /> : null}
    </>
  );
}

function isAwaited(clock: RoomClock): boolean {
  return clock.status === 'opened' || (clock.status === 'acknowledged' && (clock.promise || clock.promised_by !== null));
}
