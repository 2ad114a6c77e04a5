import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card, Room } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { instantOf } from '../../ui/day';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { RadioField } from '../../ui/RadioField';
import { roomQuery } from '../consultation-queries';
import { explained } from '../refusals';
import { FocalPointSearch } from './FocalPointSearch';
import { HelperChoice } from './HelperChoice';
import { askIn, kindsQuery } from './membership-queries';
import { SecretariatChoice } from './SecretariatChoice';

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** Finds whom to ask in, and says what they will see and whose consent it takes before anybody is let in. */
export function AskIn({ room, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const { data: kinds } = useQuery(kindsQuery);
  const rules = kinds?.find((one) => one.kind === room.kind);
  const [whom, setWhom] = useState('focal-point');
  const [card, setCard] = useState<Card | null>(null);
  const [person, setPerson] = useState('');
  const [until, setUntil] = useState('');
  const [network, setNetwork] = useState('');
  // One key for one choice: pressing again after a lost answer asks nobody twice.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const inRoom = new Set(room.participants.filter((one) => !one.left_at).map((one) => one.focal_point));
  const named = { 'focal-point': card?.id, helper: person, secretariat: network }[whom];

  const add = useMutation({
    mutationFn: () =>
      askIn(room.id, {
        key,
        focal_point: whom === 'focal-point' ? (card?.id ?? null) : null,
        person: whom === 'helper' ? person : null,
        until: whom === 'helper' ? instantOf(until) : null,
        secretariat: whom === 'secretariat' ? network : null,
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: roomQuery(room.id).queryKey });
      onClose();
    },
  });
  const choose = <Value,>(set: (value: Value) => void) => (value: Value) => {
    set(value);
    setKey(crypto.randomUUID());
    add.reset();
  };
  const options = [
    { value: 'focal-point', label: t('ask-focal-point') },
    ...(rules?.beside.some((one) => one !== 'secretariat') ? [{ value: 'helper', label: t('ask-helper') }] : []),
    ...(rules?.beside.includes('secretariat') ? [{ value: 'secretariat', label: t('ask-secretariat') }] : []),
  ];

  return (
    <Dialog title={t('ask-title')} open onClose={onClose} sheet>
      {options.length > 1 ? (
        <RadioField label={t('ask-whom')} name="whom" value={whom} options={options} onChoose={choose(setWhom)} />
      ) : null}
      {whom === 'focal-point' ? (
        <FocalPointSearch label={t('room-add-search')} chosen={card} onChoose={choose(setCard)} inRoom={inRoom} />
      ) : null}
      {whom === 'helper' ? (
        <HelperChoice
          room={room}
          chosen={person}
          until={until}
          onChoose={choose(setPerson)}
          onUntil={choose(setUntil)}
        />
      ) : null}
      {whom === 'secretariat' ? (
        <SecretariatChoice room={room} chosen={network} onChoose={choose(setNetwork)} />
      ) : null}
      {add.error ? (
        <Fault
          title={t('room-add-failed')}
          error={explained(add.error, {
            nobody_signed_up: t('consultation-nobody-signed-up'),
            until_wrong: t('ask-until-wrong'),
          })}
        />
      ) : null}
      <p>{t('ask-consent')}</p>
      <p>{rules?.history === 'from_then' ? t('ask-from-then') : t('room-add-history', { count: room.last_seq })}</p>
      <Actions>
        <Button look="primary" isDisabled={!named || add.isPending} onPress={() => add.mutate()}>
          {t('room-add-confirm')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
