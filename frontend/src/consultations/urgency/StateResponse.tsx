import type { CSSProperties, ReactNode } from 'react';
import { useEffect } from 'react';
import { live } from '../../api/liveBrowser';
import type { Room, RoomClock } from '../../api/types';
import { isLetter } from '../../app/shortcuts';
import { useLabels } from '../../language/labels';
import { useLanguage, useWords } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Tile } from '../../ui/Tile';
import { useNow } from '../../ui/useNow';
import { COUNTED_MINUTES, nextRung, responseClock, SPOKEN_MINUTES } from '../response-clock';
import { BothClocks } from './BothClocks';

interface Props {
  readonly room: Room;
  readonly clock: RoomClock;
  /** An acknowledgement is under way. */
  readonly sending: boolean;
  readonly onEscalate: () => void;
  readonly onPromise: () => void;
}

/** Until somebody of the State acknowledges: what is aimed at, by when, and the one button that does it. */
export function StateResponse({ room, clock, sending, onEscalate, onPromise }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const announce = useAnnounce();
  const now = useNow();
  const left = responseClock(clock, now);
  const minutes = left?.minutesLeft;
  const several = room.clocks.length > 1;
  const country = labels.jurisdiction(clock.jurisdiction);

  useEffect(() => {
    if (minutes !== undefined && SPOKEN_MINUTES.has(minutes)) announce(t('room-clock', { minutes }));
  }, [minutes, announce, t]);

  const asker = room.requesting_jurisdiction;
  const counted = minutes !== undefined && minutes <= COUNTED_MINUTES;
  const title =
    minutes === 0
      ? t('room-clock-over')
      : counted
        ? t('room-clock', { minutes })
        : asker
          ? t('room-asked', { country: labels.jurisdiction(asker) })
          : null;
  const acknowledges = clock.mine && room.abilities.acknowledge && !sending;
  const escalates = clock.escalate && room.urgency !== 'normal';
  const acknowledge = () =>
    live.say(room.id, { kind: 'acknowledged', body: null, reply_to: null, caveats: [], language: code });
  return (
    <div
      className="response"
      onKeyDown={(event) => {
        if (!isLetter(event.nativeEvent)) return;
        if (event.code === 'KeyA' && acknowledges) acknowledge();
        if (event.code === 'KeyE' && escalates) onEscalate();
      }}
      data-urgent={room.urgency !== 'normal' && clock.status === 'opened'}
      role="group"
      aria-label={several ? t('room-response-of', { country }) : t('room-response')}
    >
      {left && counted ? (
        <span className="response-ring" aria-hidden="true" style={{ '--used': left.used } as CSSProperties} />
      ) : null}
      {several ? <Tile code={clock.jurisdiction} label={country} /> : null}
      <div className="response-words">
        {left ? <p className="response-title">{title}</p> : <Promised clock={clock} />}
        {left ? <Target clock={clock} now={now} /> : null}
      </div>
      <div className="response-acts">
        {clock.mine && room.abilities.acknowledge ? (
          <Button
            look={room.urgency === 'normal' ? 'primary' : 'urgent'}
            isDisabled={sending}
            onPress={acknowledge}
          >
            {t('room-acknowledge')}
          </Button>
        ) : null}
        {clock.status === 'acknowledged' && clock.promise ? (
          <Button look={clock.promised_by ? 'plain' : 'primary'} onPress={onPromise}>
            {clock.promised_by ? t('promise-move') : t('promise-title')}
          </Button>
        ) : null}
        {escalates ? <Button onPress={onEscalate}>{t('escalate')}</Button> : null}
      </div>
    </div>
  );
}

/** Until when, by both clocks; then the reason and what happens next by itself. */
function Target({ clock, now }: { readonly clock: RoomClock; readonly now: number }) {
  const t = useWords();
  const labels = useLabels();
  const next = nextRung(clock, now);
  const line = (label: string, at: string, zone: string): ReactNode => (
    <>
      {label} <BothClocks at={at} zone={zone} jurisdiction={clock.jurisdiction} />
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

function Promised({ clock }: { readonly clock: RoomClock }) {
  const t = useWords();
  if (!clock.promised_by) return <p className="response-title">{t('promise-asked')}</p>;
  return (
    <p className="response-title">
      {t('promise-given')}{' '}
      <BothClocks at={clock.promised_by} zone={clock.time_zone} jurisdiction={clock.jurisdiction} />
    </p>
  );
}
