import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { leave, PEOPLE } from './people-queries';
import type { Person } from './people-queries';
import { SuccessorField } from './SuccessorField';

interface Props {
  readonly person: Person;
  readonly name: string;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Somebody leaves: what ends at once, and who takes over their consultations. */
export function LeaveDialog({ person, name, people, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const [successor, setSuccessor] = useState('');
  const save = useMutation({
    mutationFn: () => leave(person.id, successor || null),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: PEOPLE });
      onClose();
    },
  });
  return (
    <Dialog title={t('people-leave-of', { name })} open onClose={onClose} sheet tone="caution">
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <p>{t('people-leave-about')}</p>
        <SuccessorField leaver={person} people={people} value={successor} onChoose={setSuccessor} />
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="urgent" type="submit" isDisabled={save.isPending}>
            {t('people-leave-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
