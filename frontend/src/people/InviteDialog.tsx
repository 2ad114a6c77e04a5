import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LANGUAGES } from '../language/languages';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextField } from '../ui/Field';
import type { Invite, Person } from './people-queries';
import { invite, PEOPLE } from './people-queries';

interface Props {
  readonly person: Person;
  readonly name: string;
  readonly onClose: () => void;
}

/** A way in for somebody without a provider: where the letter goes, and what ends when a second person agrees. */
export function InviteDialog({ person, name, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const [address, setAddress] = useState('');
  const [language, setLanguage] = useState('');
  const [tried, setTried] = useState(false);
  const listed = person.focal_point_id !== null;
  const save = useMutation({
    mutationFn: () =>
      invite(person.id, {
        address: listed ? null : address.trim(),
        language: (language || null) as Invite['language'],
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: PEOPLE });
      onClose();
    },
  });
  return (
    <Dialog title={t('people-invite-of', { name })} open onClose={onClose} sheet>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (listed || address.trim()) save.mutate();
        }}
      >
        <p>{t('people-invite-about')}</p>
        {person.signs_in.passkeys ? <p>{t('people-invite-again')}</p> : null}
        {listed ? (
          <p>{t('people-invite-office')}</p>
        ) : (
          <TextField
            type="email"
            label={t('people-invite-address')}
            hint={t('people-invite-address-hint')}
            dir="ltr"
            required
            maxLength={200}
            value={address}
            fault={tried && !address.trim() ? t('people-missing') : null}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
        )}
        <SelectField
          label={t('people-invite-language')}
          value={language}
          options={[
            { value: '', label: t('people-invite-language-own') },
            ...LANGUAGES.map((each) => ({ value: each.code, label: each.name })),
          ]}
          onChoose={setLanguage}
        />
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={save.isPending}>
            {t('people-invite-save')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
