import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProviderLinks } from '../account/ProviderLinks';
import { api, ask, whenIdentityIsAsked } from '../api/client';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';

/** A step was refused because it needs a fresh sign-in: over the page, so that what was begun there stays. */
export function ConfirmIdentity({ demo }: { readonly demo: boolean }) {
  const t = useWords();
  const announce = useAnnounce();
  const [asked, setAsked] = useState(false);
  useEffect(() => whenIdentityIsAsked(() => setAsked(true)), []);
  const confirm = useMutation({
    mutationFn: () => ask(api.POST('/api/demo/confirm')),
    onSuccess: () => {
      setAsked(false);
      announce(t('confirm-done'));
    },
  });
  return (
    <Dialog title={t('confirm-title')} open={asked} onClose={() => setAsked(false)}>
      <p>{t('confirm-body')}</p>
      {confirm.error ? <Fault title={t('sign-in-failed')} error={confirm.error} /> : null}
      <ProviderLinks to="/my-sessions" again elsewhere />
      <Actions>
        {demo ? (
          <Button look="primary" isDisabled={confirm.isPending} onPress={() => confirm.mutate()}>
            {t('confirm-demo')}
          </Button>
        ) : null}
        <Button onPress={() => setAsked(false)}>{t('ui-close')}</Button>
      </Actions>
    </Dialog>
  );
}
