import { useQueryClient } from '@tanstack/react-query';
import type { RoomSummary } from '../api/types';
import { acknowledge, consultationsQuery } from '../consultations/consultation-queries';
import { pressing, unkept } from '../consultations/groups';
import { responseClock } from '../consultations/response-clock';
import { RoomRow } from '../consultations/RoomRow';
import { BothClocks } from '../consultations/urgency/BothClocks';
import { useAct } from '../consultations/urgency/useAct';
import { useWords } from '../language/LanguageProvider';
import { noticesQuery } from '../notices/notice-queries';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { useNow } from '../ui/useNow';

/** An urgent consultation that presses: the clock of the State it waits for, and the one button for one's own. */
export function UrgentRow({ room }: { readonly room: RoomSummary }) {
  const t = useWords();
  const queries = useQueryClient();
  const now = useNow();
  const clock = pressing(room, now);
  const minutes = clock && responseClock(clock, now)?.minutesLeft;
  const promised = clock?.status === 'acknowledged' ? clock.promised_by : null;
  const late = clock !== null && !promised && unkept(clock);
  const act = useAct(
    room.id,
    (key) => acknowledge(room.id, key),
    () => {
      void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
      void queries.invalidateQueries({ queryKey: noticesQuery.queryKey, exact: true });
    },
  );
  return (
    <RoomRow room={room}>
      <div className="urgent-row">
        <p>
          <strong>
            {promised
              ? t('promise-given')
              : late
                ? t('today-unkept')
                : minutes
                  ? t('room-clock', { minutes })
                  : t('room-clock-over')}
          </strong>
          {clock && !late ? (
            <span className="quiet">
              {promised ? null : <>{t('room-target')} </>}
              <BothClocks
                at={promised ?? clock.acknowledge_by}
                zone={clock.time_zone}
                jurisdiction={clock.jurisdiction}
              />
            </span>
          ) : null}
        </p>
        {room.abilities.acknowledge ? (
          <Button look="urgent" isDisabled={act.isPending} onPress={() => act.mutate()}>
            {t('room-acknowledge')}
          </Button>
        ) : null}
        {act.error ? <Fault title={t('today-fault')} error={act.error} /> : null}
      </div>
    </RoomRow>
  );
}
