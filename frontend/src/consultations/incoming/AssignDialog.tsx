import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { SelectField } from '../../ui/Field';
import { spokenPerson } from '../people';
import type { Assignee, IncomingRoom } from './incoming-queries';
import { assign, incomingQuery } from './incoming-queries';

interface Props {
  readonly room: IncomingRoom;
  readonly people: readonly Assignee[];
  readonly onClose: () => void;
}

/** Whose it is from now on; whoever had it stays in it. */
export function AssignDialog({ room, people, onClose }: Props) {
  const { t, code } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const choices = people.filter((one) => one.network === room.network);
  const [person, setPerson] = useState(room.assigned_to ?? choices[0]?.person ?? '');
  const give = useMutation({
    mutationFn: () => assign(room.id, person, key),
    onSuccess: () => {
      announce(t('incoming-done'));
      void queries.invalidateQueries({ queryKey: incomingQuery.queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={t('incoming-assign-label', { reference: room.reference })} open onClose={onClose} sheet>
      <p>{t('incoming-assign-words')}</p>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          give.mutate();
        }}
      >
        <SelectField
          label={t('incoming-to')}
          value={person}
          options={choices.map((one) => ({ value: one.person, label: spokenPerson(one, code).text }))}
          onChoose={setPerson}
        />
        {give.error ? <Fault title={t('secretariat-not-done')} error={give.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={give.isPending || !person}>
            {t('incoming-assign')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
