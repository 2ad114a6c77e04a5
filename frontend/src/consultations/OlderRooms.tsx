import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { CLOSED_AT_ONCE, closedQuery } from './consultation-queries';
import { fits } from './listing/filters';
import { RoomRow } from './RoomRow';

interface Props {
  readonly before: string;
  /** What the address asks for. */
  readonly chosen: URLSearchParams;
}

/** The closed consultations after one of them, once they are asked for; and after the last of these as many again. */
export function OlderRooms({ before, chosen }: Props) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const { data: rooms, error, isFetching, refetch } = useQuery({ ...closedQuery(before), enabled: asked });
  if (error) return <Fault title={t('consultation-list-fault')} error={error} onRetry={() => void refetch()} />;
  if (!rooms) {
    return (
      <Button look="bare" isDisabled={isFetching} onPress={() => setAsked(true)}>
        {t('consultation-older')}
      </Button>
    );
  }
  const last = rooms.length >= CLOSED_AT_ONCE ? rooms.at(-1) : undefined;
  return (
    <>
      <ul>
        {rooms.filter((room) => fits(room, chosen)).map((room) => (
          <RoomRow key={room.id} room={room} />
        ))}
      </ul>
      {last ? <OlderRooms before={last.id} chosen={chosen} /> : null}
    </>
  );
}
