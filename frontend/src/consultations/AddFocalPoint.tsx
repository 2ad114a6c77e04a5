import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Card, Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { TextField } from '../ui/Field';
import { addFocalPoint, roomQuery, searchQuery } from './consultation-queries';
import { FocalPointChoice } from './FocalPointChoice';
import { explained } from './refusals';
import './add-focal-point.css';

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** Finds a colleague and says what they will see before they are let in. */
export function AddFocalPoint({ room, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Card | null>(null);
  const [key, setKey] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const found = useQuery({ ...searchQuery(wanted), placeholderData: keepPreviousData });
  const inRoom = new Set(room.participants.filter((one) => !one.left_at).map((one) => one.focal_point));
  const hits = (wanted === '' ? [] : (found.data?.hits ?? [])).map((hit) => hit.card);

  const add = useMutation({
    mutationFn: (card: Card) => addFocalPoint(room.id, card.id, key),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: roomQuery(room.id).queryKey });
      onClose();
    },
  });

  return (
    <Dialog title={t('room-add')} open onClose={onClose} sheet>
      <TextField
        label={t('room-add-search')}
        type="search"
        autoComplete="off"
        value={typed}
        dir={typed ? 'auto' : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(null);
        }}
      />
      <p className="small quiet" role="status">
        {wanted !== '' && found.isSuccess ? t('room-add-found', { count: hits.length }) : null}
      </p>
      {found.error ? (
        <Fault title={t('room-add-search-failed')} error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      {hits.length > 0 ? (
        <ul className="add-list" aria-busy={found.isFetching}>
          {hits.map((card) => (
            <FocalPointChoice
              key={card.id}
              card={card}
              inRoom={inRoom.has(card.id)}
              chosen={chosen?.id === card.id}
              onChoose={() => {
                setChosen(card);
                // One key for one choice: pressing Add again after a lost answer adds nobody twice.
                setKey(crypto.randomUUID());
              }}
            />
          ))}
        </ul>
      ) : null}
      {add.error ? (
        <Fault
          title={t('room-add-failed')}
          error={explained(add.error, { nobody_signed_up: t('consultation-nobody-signed-up') })}
        />
      ) : null}
      <p>{t('room-add-history', { count: room.last_seq })}</p>
      <Actions>
        <Button look="primary" isDisabled={!chosen || add.isPending} onPress={() => chosen && add.mutate(chosen)}>
          {t('room-add-confirm')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
