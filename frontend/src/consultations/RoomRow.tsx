import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RoomSummary } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { KindTag } from './membership/KindTag';
import { Reference } from './Reference';
import { Sides } from './Sides';
import { StatusWords } from './StatusWords';
import { UrgencyTag } from './UrgencyTag';

interface Props {
  readonly room: RoomSummary;
  /** What can be done about it from the list itself. */
  readonly children?: ReactNode;
}

export function RoomRow({ room, children }: Props) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  return (
    <li className="room-row" data-row data-unread={room.kept_unread || (room.unread > 0 && !room.muted)}>
      <div className="room-row-main">
        <p className="room-row-line">
          <Reference>{room.reference}</Reference>
          <Sides room={room} />
          <UrgencyTag urgency={room.urgency} />
          <KindTag room={room} />
          {room.muted ? <span className="small quiet">{t('mute-muted')}</span> : null}
        </p>
        <p className="room-row-subject">
          <Link href={`/consultations/${room.id}`} data-row-link dir="auto">
            {room.subject || t('room-purged-subject')}
          </Link>
        </p>
        <p className="room-row-question">{room.question_type ? labels.term('question_types', room.question_type) : null}</p>
      </div>
      <div className="room-row-state">
        {room.unread > 0 && !room.muted ? (
          <p>
            <strong className="unread">
              {/* The server counts to a hundred. */}
              {room.unread < 100 ? t('consultation-unread', { count: room.unread }) : t('consultation-unread-many')}
            </strong>
          </p>
        ) : null}
        {room.kept_unread ? (
          <p>
            <strong className="unread">{t('consultation-kept-unread')}</strong>
          </p>
        ) : null}
        {room.mentions > 0 ? (
          <p>
            <strong className="unread">{t('room-mentions', { count: room.mentions })}</strong>
          </p>
        ) : null}
        <p>
          <StatusWords room={room} />
        </p>
        {room.wanted_by && room.status !== 'closed' ? (
          <p>
            <time dateTime={room.wanted_by}>
              {t('consultation-wanted', { day: times.day(new Date(room.wanted_by), 'UTC') })}
            </time>
          </p>
        ) : null}
        <p className="quiet">
          <time dateTime={room.last_at}>{t('consultation-last', { at: times.moment(new Date(room.last_at)) })}</time>
        </p>
      </div>
      {children}
    </li>
  );
}
