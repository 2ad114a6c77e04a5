import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Outgoing } from '../api/liveOutbox';
import type { Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { PageHeading } from '../ui/PageHeading';
import type { Log } from './log';
import { KindTag } from './membership/KindTag';
import { WITHOUT_SIDES } from './membership/membership-words';
import { Marking } from './Marking';
import { ResponseStrip } from './ResponseStrip';
import { Reference } from './Reference';
import { Sides } from './Sides';
import { StatusWords } from './StatusWords';
import { UrgencyTag } from './UrgencyTag';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly log: Log;
  readonly pending: readonly Outgoing[];
  /** People and details: beside the log on wide screens, a sheet on phones. */
  readonly side: ReactNode;
}

export function RoomHeader({ room, me, log, pending, side }: Props) {
  const t = useWords();
  const [sheet, setSheet] = useState(false);
  return (
    <header className="room-head">
      <p className="room-line">
        <Reference>{room.reference}</Reference>
        <Sides room={room} />
        <UrgencyTag urgency={room.urgency} />
        <KindTag room={room} />
        <StatusWords room={room} />
      </p>
      <div className="room-title">
        {/* The tab and the browser's history name the reference only, never what it is about. */}
        <PageHeading title={room.reference}>
          <span dir="auto">{room.subject || t('room-purged-subject')}</span>
        </PageHeading>
        <Button className="room-open-side" onPress={() => setSheet(true)}>
          {t('room-people-button', { count: room.participants.filter((one) => !one.left_at).length })}
        </Button>
      </div>
      <Marking room={room} entries={log.entries} />
      {room.kind === 'joint' ? <p className="marking">{t('kind-joint-notice')}</p> : null}
      {WITHOUT_SIDES.has(room.kind) ? null : <ResponseStrip room={room} me={me} pending={pending} />}
      <Dialog title={t('room-people')} open={sheet} onClose={() => setSheet(false)} sheet>
        <div className="room-sheet">{side}</div>
        <Button onPress={() => setSheet(false)}>{t('ui-close')}</Button>
      </Dialog>
    </header>
  );
}
