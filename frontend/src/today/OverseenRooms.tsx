import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Sides } from '../consultations/Sides';
import { Reference } from '../consultations/Reference';
import { BothClocks } from '../consultations/urgency/BothClocks';
import { overseenQuery } from './today-queries';

/** Urgent consultations that came up to the reader's secretariat: where and since when, never what about. */
export function OverseenRooms() {
  const t = useWords();
  const labels = useLabels();
  const { data } = useQuery(overseenQuery);
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
            <span>
              <Reference>{room.reference}</Reference> <Sides room={room} />
            </span>
            <span className="small">
              {t('room-target')}{' '}
              <BothClocks at={room.acknowledge_by} zone={room.time_zone} jurisdiction={room.jurisdiction} />
              {' · '}
              <Link href={`/directory?jurisdiction=${room.jurisdiction}&reachable=true`}>
                {t('today-call', { country: labels.jurisdiction(room.jurisdiction) })}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
