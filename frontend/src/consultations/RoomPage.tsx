import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { useLive } from '../api/liveHooks';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { Waiting } from '../ui/Waiting';
import { roomQuery } from './consultation-queries';
import { RoomView } from './RoomView';
import './room.css';

export default function RoomPage() {
  const { id = '' } = useParams();
  const t = useWords();
  useLive();
  const { data: room, error, refetch } = useQuery(roomQuery(id));
  if (room) return <RoomView key={id} room={room} />;
  if (error) {
    return (
      <AccessFault
        error={error}
        title={t('room-fault')}
        onRetry={() => void refetch()}
        back={{ href: '/consultations', label: t('room-back') }}
      />
    );
  }
  return (
    <div className="page">
      <Waiting />
    </div>
  );
}
