import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PasskeyFault } from '../account/PasskeyFault';
import { confirmWithPasskey, passkeysQuery } from '../account/passkeys';
import { ProviderLinks } from '../account/ProviderLinks';
import { api, ask, whenIdentityIsAsked } from '../api/client';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';

/** A step was refused because it needs a fresh sign-in: over the page, so that what was begun there stays. */
export function ConfirmIdentity({ demo }: { readonly demo: boolean }) {
  const t = useWords();
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  useEffect(() => whenIdentityIsAsked(() => setAsked(true)), []);
  const { data: held } = useQuery({ ...passkeysQuery, enabled: asked });
  const confirm = useMutation({
    mutationFn: (confirming: () => Promise<unknown>) => confirming(),
    onSuccess: () => {
      setAsked(false);
      announce(t('confirm-done'));
    },
  });
  return (
    <Dialog title={t('confirm-title')} open={asked} onClose={() => setAsked(false)}>
      <p>{t('confirm-body')}</p>
      {confirm.error ? <PasskeyFault title={t('sign-in-failed')} error={confirm.error} /> : null}
      <ProviderLinks to="/my-sessions" again elsewhere />
      <Actions>
        {held?.passkeys.length ? (
          <Button look="primary" isDisabled={confirm.isPending} onPress={() => confirm.mutate(confirmWithPasskey)}>
            {t('passkeys-confirm')}
          </Button>
        ) : null}
        {demo ? (
          <Button
            look={held?.passkeys.length ? 'plain' : 'primary'}
            isDisabled={confirm.isPending}
            onPress={() => confirm.mutate(() => ask(api.POST('/api/demo/confirm')))}
          >
            {t('confirm-demo')}
          </Button>
        ) : null}
        <Button onPress={() => setAsked(false)}>{t('ui-close')}</Button>
      </Actions>
    </Dialog>
  );
}
