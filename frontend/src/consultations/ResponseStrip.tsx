import type { CSSProperties, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { live } from '../api/liveBrowser';
import type { Outgoing } from '../api/liveOutbox';
import type { Room } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { useNow } from '../ui/useNow';
import { COUNTED_MINUTES, nextRung, responseClock, SPOKEN_MINUTES } from './response-clock';
import { BothClocks } from './urgency/BothClocks';
import { EscalateDialog } from './urgency/EscalateDialog';
import { PromiseDialog } from './urgency/PromiseDialog';
import './response-strip.css';
import './urgency/urgency-dialogs.css';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly pending: readonly Outgoing[];
}

/** Until somebody of the requested side acknowledges: what is aimed at, by when, and the one button that does it. */
export function ResponseStrip({ room, me, pending }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const announce = useAnnounce();
  const now = useNow();
  const [open, setOpen] = useState<'escalate' | 'promise' | null>(null);
  const clock = responseClock(room, now);
  const minutes = clock?.minutesLeft;
  const mine = room.abilities.acknowledge;

  useEffect(() => {
    if (minutes !== undefined && SPOKEN_MINUTES.has(minutes)) announce(t('room-clock', { minutes }));
  }, [minutes, announce, t]);

  const present = room.participants.some((one) => one.person === me);
  if (!present || !(room.status === 'opened' || (room.status === 'acknowledged' && room.clock))) return null;
  if (room.status === 'acknowledged' && !room.clock?.promised_by && !room.clock?.promise) return null;
  const sending = pending.some((item) => item.kind === 'acknowledged' && item.state !== 'refused');
  const asker = room.requesting_jurisdiction;
  const counted = minutes !== undefined && minutes <= COUNTED_MINUTES;
  const title =
    minutes === undefined
      ? null
      : minutes === 0
        ? t('room-clock-over')
        : counted
          ? t('room-clock', { minutes })
          : asker
            ? t('room-asked', { country: labels.jurisdiction(asker) })
            : null;
  return (
    <div
      className="response"
      data-urgent={room.urgency !== 'normal' && room.status === 'opened'}
      role="group"
      aria-label={t('room-response')}
    >
      {clock && counted ? (
        <span className="response-ring" aria-hidden="true" style={{ '--used': clock.used } as CSSProperties} />
      ) : null}
      <div className="response-words">
        {room.status === 'opened' ? <p className="response-title">{title}</p> : <Promised room={room} />}
        {room.clock && room.status === 'opened' ? <Target room={room} now={now} /> : null}
      </div>
      <div className="response-acts">
        {mine ? (
          <Button
            look={room.urgency === 'normal' ? 'primary' : 'urgent'}
            isDisabled={sending}
            onPress={() =>
              live.say(room.id, { kind: 'acknowledged', body: null, reply_to: null, caveats: [], language: code })
            }
          >
            {t('room-acknowledge')}
          </Button>
        ) : null}
        {room.status === 'acknowledged' && room.clock?.promise ? (
          <Button look={room.clock.promised_by ? 'plain' : 'primary'} onPress={() => setOpen('promise')}>
            {room.clock.promised_by ? t('promise-move') : t('promise-title')}
          </Button>
        ) : null}
        {room.clock?.escalate && room.urgency !== 'normal' ? (
          <Button onPress={() => setOpen('escalate')}>{t('escalate')}</Button>
        ) : null}
      </div>
      {open === 'escalate' ? <EscalateDialog room={room} onClose={() => setOpen(null)} /> : null}
      {open === 'promise' ? <PromiseDialog room={room} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

/** Until when, by both clocks; then the reason and what happens next by itself. */
function Target({ room, now }: { readonly room: Room; readonly now: number }) {
  const t = useWords();
  const labels = useLabels();
  const { clock, requested_jurisdiction: jurisdiction } = room;
  if (!clock) return null;
  const next = nextRung(room, now);
  const line = (label: string, at: string, zone: string): ReactNode => (
    <>
      {label} <BothClocks at={at} zone={zone} jurisdiction={jurisdiction ?? ''} />
    </>
  );
  return (
    <>
      <p className="response-target">{line(t('room-target'), clock.acknowledge_by, clock.time_zone)}</p>
      {clock.reason ? (
        <p className="response-target">
          {labels.term('urgency_reasons', clock.reason)}
          {clock.deadline ? (
            <> · {line(t('room-deadline'), clock.deadline, clock.deadline_zone ?? clock.time_zone)}</>
          ) : null}
        </p>
      ) : null}
      {next ? <p className="response-target">{line(t('room-next-rung'), next, clock.time_zone)}</p> : null}
    </>
  );
}

function Promised({ room }: { readonly room: Room }) {
  const t = useWords();
  const promised = room.clock?.promised_by;
  if (!promised || !room.clock) return <p className="response-title">{t('promise-asked')}</p>;
  return (
    <p className="response-title">
      {t('promise-given')}{' '}
      <BothClocks at={promised} zone={room.clock.time_zone} jurisdiction={room.requested_jurisdiction ?? ''} />
    </p>
  );
}
