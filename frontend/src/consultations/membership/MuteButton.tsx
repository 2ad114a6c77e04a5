import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoomSummary } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { consultationsQuery } from '../consultation-queries';
import { muteRoom } from './membership-queries';

/** Hearing less of a room: nobody else is told, and what is urgent still comes. */
export function MuteButton({ room }: { readonly room: Pick<RoomSummary, 'id' | 'muted'> }) {
  const t = useWords();
  const queries = useQueryClient();
  const mute = useMutation({
    mutationFn: () => muteRoom(room.id, !room.muted),
    onSuccess: () => void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey }),
  });
  return (
    <Button isDisabled={mute.isPending} onPress={() => mute.mutate()}>
      {room.muted ? t('mute-off') : t('mute-on')}
    </Button>
  );
}
