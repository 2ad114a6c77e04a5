import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card, FrozenRoom } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { NotLoaded } from '../../ui/NotLoaded';
import { Reference } from '../Reference';
import { Sides } from '../Sides';
import { FocalPointSearch } from './FocalPointSearch';
import { frozenQuery, nameSuccessor } from './membership-queries';

/** Rooms of the reader's networks that stand still, or are kept for a State with nobody in them: never what about. */
export function FrozenRooms() {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const times = useTimes();
  const { data, error, refetch } = useQuery(frozenQuery);
  const [open, setOpen] = useState<FrozenRoom | null>(null);
  if (!data && error) return <NotLoaded id="today-frozen" title={t('frozen-title')} error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="today-frozen">
      <h2 className="gazette" id="today-frozen">
        {t('frozen-title')}
      </h2>
      <p className="quiet">{t('frozen-words')}</p>
      <ul className="notices">
        {data.map((room) => (
          <li key={room.id} data-read="false">
            <span className="overseen-room">
              <Reference>{room.reference}</Reference> <Sides room={room} />
            </span>
            <span className="small">
              {t('frozen-missing', { countries: list(room.missing.map(labels.jurisdiction)) })}
              {' · '}
              <time dateTime={room.frozen_at}>{times.moment(new Date(room.frozen_at))}</time>
            </span>
            {room.held_by.length > 0 ? (
              <span className="small">{t('keep-held', { countries: list(room.held_by.map(labels.jurisdiction)) })}</span>
            ) : null}
            <Button onPress={() => setOpen(room)}>{t('frozen-name')}</Button>
          </li>
        ))}
      </ul>
      {open ? <Successor room={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

function Successor({ room, onClose }: { readonly room: FrozenRoom; readonly onClose: () => void }) {
  const t = useWords();
  const queries = useQueryClient();
  const [card, setCard] = useState<Card | null>(null);
  const name = useMutation({
    mutationFn: (focalPoint: string) => nameSuccessor(room.id, focalPoint),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: frozenQuery.queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={t('frozen-name')} open onClose={onClose} sheet>
      <FocalPointSearch label={t('leave-successor')} chosen={card} onChoose={setCard} of={room.missing} />
      {name.error ? <Fault title={t('frozen-failed')} error={name.error} /> : null}
      <Actions>
        <Button look="primary" isDisabled={!card || name.isPending} onPress={() => card && name.mutate(card.id)}>
          {t('frozen-name')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
