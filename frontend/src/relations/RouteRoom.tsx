import { useQuery } from '@tanstack/react-query';
import type { TraffickingRoute } from '../api/types';
import { consultationsQuery } from '../consultations/consultation-queries';
import { Reference } from '../consultations/Reference';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../ui/Button';
import { roomAddress, roomOf } from './route-form';

interface Props {
  readonly route: TraffickingRoute;
  readonly title: string;
}

/**
 * One button: to the room of the route that the reader is in, as long as it goes on; else, for a focal point, to a new
 * one, filled in.
 */
export function RouteRoom({ route, title }: Props) {
  const t = useWords();
  const rooms = useQuery(consultationsQuery);
  const room = roomOf(route, rooms.data ?? []);
  if (room) {
    return (
      <div className="route-room">
        <ButtonLink look="primary" href={`/consultations/${room.id}`}>
          {t('route-room')}
        </ButtonLink>
        <p className="small quiet">
          <Reference>{room.reference}</Reference> · {t('route-room-hint')}
        </p>
      </div>
    );
  }
  if (rooms.isPending || !route.abilities.consult || route.invitees.length === 0) return null;
  return (
    <div className="route-room">
      <ButtonLink look="primary" href={roomAddress(route, title)}>
        {t('route-open-room')}
      </ButtonLink>
      <p className="small quiet">{t('route-open-room-hint', { count: route.invitees.length })}</p>
    </div>
  );
}
