import type { CSSProperties } from 'react';
import { useEffect } from 'react';
import { live } from '../api/liveBrowser';
import type { Outgoing } from '../api/liveOutbox';
import type { Room } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { useNow } from '../ui/useNow';
import { responseClock, SPOKEN_MINUTES } from './response-clock';
import './response-strip.css';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly pending: readonly Outgoing[];
}

/** Until somebody of the requested side acknowledges: what is expected, by when, and the one button that does it. */
export function ResponseStrip({ room, me, pending }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const announce = useAnnounce();
  const clock = responseClock(room, useNow());
  const minutes = clock?.minutesLeft;
  const mine = room.abilities.acknowledge;

  useEffect(() => {
    if (minutes !== undefined && SPOKEN_MINUTES.has(minutes)) announce(t('room-clock', { minutes }));
  }, [minutes, announce, t]);

  const relevant = mine || (room.status === 'opened' && clock && room.participants.some((one) => one.person === me));
  if (!relevant) return null;
  const sending = pending.some((item) => item.kind === 'acknowledged' && item.state !== 'refused');
  const target = {
    normal: () => t('room-target-normal'),
    high: () => t('room-target-high'),
    critical: () => t('room-target-critical'),
  }[room.urgency as 'normal' | 'high' | 'critical'];
  const asker = room.requesting_jurisdiction;
  return (
    <div className="response" data-urgent={room.urgency !== 'normal'} role="group" aria-label={t('room-response')}>
      {clock ? (
        <span className="response-ring" aria-hidden="true" style={{ '--used': clock.used } as CSSProperties} />
      ) : null}
      <div className="response-words">
        <p className="response-title">
          {minutes !== undefined
            ? minutes > 0
              ? t('room-clock', { minutes })
              : t('room-clock-over')
            : asker
              ? t('room-asked', { country: labels.jurisdiction(asker) })
              : null}
        </p>
        <p className="response-target">{target?.()}</p>
      </div>
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
    </div>
  );
}
