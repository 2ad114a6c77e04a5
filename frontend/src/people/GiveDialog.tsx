import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { asGrant, blank } from './grant-form';
import { GrantFields } from './GrantFields';
import type { GrantForm, Person, Scope } from './people-queries';
import { give, PEOPLE } from './people-queries';

interface Props {
  readonly person: Person;
  readonly name: string;
  readonly gives: readonly Scope[];
  readonly onClose: () => void;
}

/** Gives somebody a role, which a second person must agree to. */
export function GiveDialog({ person, name, gives, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => blank(gives, new Date()));
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: (form: GrantForm) => give(person.id, form),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: PEOPLE });
      onClose();
    },
  });
  return (
    <Dialog title={t('people-give-to', { name })} open onClose={onClose} sheet>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const grant = asGrant(draft);
          if (grant) save.mutate(grant);
        }}
      >
        <GrantFields gives={gives} draft={draft} onChange={setDraft} tried={tried} />
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={save.isPending}>
            {t('people-give')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
