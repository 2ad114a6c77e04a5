import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { PasskeyFault } from './PasskeyFault';
import { PasskeyName } from './PasskeyName';
import { addPasskey, passkeysQuery } from './passkeys';
import './passkeys.css';

/** A name first; then the browser asks for the device. */
export function AddPasskey({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim()),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: passkeysQuery.queryKey });
      announce(t('passkeys-added'));
      onClose();
    },
  });
  return (
    <Dialog title={t('passkeys-add')} open onClose={onClose}>
      <form
        className="passkey-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (name.trim()) add.mutate();
        }}
      >
        <PasskeyName name={name} tried={tried} onName={setName} />
        {add.error ? <PasskeyFault title={t('passkeys-add-failed')} error={add.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={add.isPending}>
            {t('passkeys-continue')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
