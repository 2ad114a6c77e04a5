import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Overseen } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Sides } from '../consultations/Sides';
import { spokenPerson } from '../consultations/people';
import { Reference } from '../consultations/Reference';
import { BothClocks } from '../consultations/urgency/BothClocks';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { NotLoaded } from '../ui/NotLoaded';
import { callIn, overseenQuery } from './today-queries';

/** Urgent consultations that came up to the reader's secretariat: where and since when, never what about. */
export function OverseenRooms() {
  const t = useWords();
  const labels = useLabels();
  const { data, error, refetch } = useQuery(overseenQuery);
  if (!data && error) return <NotLoaded id="today-overseen" title={t('today-overseen')} error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="today-overseen">
      <h2 className="gazette" id="today-overseen">
        {t('today-overseen')}
      </h2>
      <p className="quiet">{t('today-overseen-words')}</p>
      <ul className="notices">
        {data.map((room) => (
          <li key={`${room.id} ${room.jurisdiction}`} data-read="false" data-urgent="true">
            <span className="overseen-room">
              <Reference>{room.reference}</Reference> <Sides room={room} />
            </span>
            <span className="small">
              {t('room-target')}{' '}
              <BothClocks at={room.acknowledge_by} zone={room.time_zone} jurisdiction={room.jurisdiction} />
              {' · '}
              <Link href={`/directory?jurisdiction=${room.jurisdiction}`}>
                {t('today-call', { country: labels.jurisdiction(room.jurisdiction) })}
              </Link>
            </span>
            <CallIn room={room} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One more officer of the silent State is let into the room, and its log says by whom; the reader stays outside. */
function CallIn({ room }: { readonly room: Overseen }) {
  const { t, code } = useLanguage();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const act = useMutation({
    mutationFn: () => callIn(room, key),
    onSuccess: () => setKey(crypto.randomUUID()),
  });
  return (
    <span className="overseen-act">
      <Button isDisabled={act.isPending} onPress={() => act.mutate()}>
        {t('overseen-call-in')}
      </Button>
      {act.data?.people.map((one) => (
        <span key={one.person} className="small" role="status">
          {t('overseen-called-in', { name: spokenPerson(one, code).text })}
        </span>
      ))}
      {act.error ? <Fault title={t('overseen-failed')} error={act.error} /> : null}
    </span>
  );
}
