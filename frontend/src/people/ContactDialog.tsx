import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../api/schema';
import { useContactWords } from '../directory/contact/useContactWords';
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
            <Channels title={t('contacts-now')} channels={data.now} />
            <Channels title={t('contacts-wanted')} channels={data.wanted} />
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

function Channels({ title, channels }: { readonly title: string; readonly channels: components['schemas']['ChannelIn'][] }) {
  const words = useContactWords();
  return (
    <div>
      <h3>{title}</h3>
      <ul className="people-channels">
        {channels.map((channel) => (
          <li key={`${channel.kind} ${channel.value}`}>
            <span className="small quiet">{words.kind(channel.kind)}</span>
            <bdi dir="ltr" className="contact-value">
              {channel.value}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
