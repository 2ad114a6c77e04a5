import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ChannelList } from '../directory/contact/ChannelList';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { Waiting } from '../ui/Waiting';
import type { ContactWaiting } from './people-queries';
import { contactQuery, CONTACTS, decideContact } from './people-queries';

/** What was and what shall be, side by side, for the second person. */
export function ContactDialog({ change, onClose }: { readonly change: ContactWaiting; readonly onClose: () => void }) {
  const t = useWords();
  const list = useList();
  const queries = useQueryClient();
  const { data, error } = useQuery(contactQuery(change.id));
  const decide = useMutation({
    mutationFn: (agreed: boolean) => decideContact(change.id, agreed),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: CONTACTS });
      onClose();
    },
  });
  const fault = error ?? decide.error;
  return (
    <Dialog title={t('contacts-title')} open onClose={onClose} sheet tone="caution">
      <div className="desk-form">
        {data ? (
          <div className="desk-choices">
            <ChannelList title={t('contacts-now')} channels={data.now} />
            <ChannelList title={t('contacts-wanted')} channels={data.wanted} />
          </div>
        ) : (
          <Waiting rows={2} />
        )}
        {data?.also_at.length ? <p>{t('contacts-also', { names: list(data.also_at) })}</p> : null}
        <p className="small quiet">{t('contacts-check')}</p>
        {fault ? <Fault title={t('secretariat-not-done')} error={fault} /> : null}
        <Actions>
          <Button look="primary" isDisabled={!data || decide.isPending} onPress={() => decide.mutate(true)}>
            {t('people-agree')}
          </Button>
          <Button isDisabled={!data || decide.isPending} onPress={() => decide.mutate(false)}>
            {t('people-refuse')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </div>
    </Dialog>
  );
}
