import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { useAnnounce } from '../../ui/Announcer';
import { CHANNELS } from '../../ui/channel-words';
import { Fault } from '../../ui/Fault';
import { Fact } from '../Section';
import type { Revealed, ShownChannel } from './contact-queries';
import { vcard } from './contact-queries';
import { addressOf } from './dial';
import { offer } from '../../ui/offer';
import { useContactWords } from './useContactWords';

/** The numbers themselves: to call, to copy, to keep as a vCard. */
export function ContactDetails({ revealed }: { readonly revealed: Revealed }) {
  const t = useWords();
  const words = useContactWords();
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const save = useMutation({
    mutationFn: () => vcard(revealed.id),
    onSuccess: (text) => {
      offer('contact.vcf', new Blob([text], { type: 'text/vcard;charset=utf-8' }));
      announce(t('contact-vcard-saved'));
    },
  });
  return (
    <div className="contact-details" ref={top} tabIndex={-1}>
      {revealed.channels.length === 0 ? <p>{t('contact-none')}</p> : null}
      {revealed.changed_at ? (
        <p>
          <Badge tone="caution" sign="!">
            {t('contact-changed-lately')}
          </Badge>
        </p>
      ) : null}
      <dl>
        {revealed.channels.map((channel) => (
          <Fact key={`${channel.kind} ${channel.value}`} name={words.kind(channel.kind)}>
            <Channel channel={channel} />
          </Fact>
        ))}
      </dl>
      {revealed.channels.length > 0 ? (
        <p className="contact-acts">
          <Button isDisabled={save.isPending} onPress={() => save.mutate()}>
            {t('contact-vcard')}
          </Button>
        </p>
      ) : null}
      {save.error ? <Fault title={t('audit-export-failed')} error={save.error} /> : null}
      <p className="small quiet">{t('contact-told', { purpose: words.purpose(revealed.purpose) })}</p>
      {revealed.purpose === 'urgent' ? null : <Left revealed={revealed} />}
    </div>
  );
}

function Channel({ channel }: { readonly channel: ShownChannel }) {
  const t = useWords();
  const announce = useAnnounce();
  const labels = useLabels();
  const { kind, value, note, system, peer } = channel;
  const address = addressOf(kind, value);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => announce(t('contact-copied')),
      () => announce(t('contact-copy-failed'), 'assertive'),
    );
  return (
    <span className="contact-channel">
      {/* A number is read from left to right in every language; isolated, so that its signs stay where they are. */}
      <bdi dir="ltr" className="contact-value">
        {address ? <a href={address}>{value}</a> : value}
      </bdi>
      <Button look="bare" aria-label={t('contact-copy-label', { value })} onPress={() => void copy()}>
        {t('contact-copy')}
      </Button>
      {system ? (
        <span className="small contact-note">
          {peer ? t('contact-system-with', { system: t(CHANNELS[system]), state: labels.jurisdiction(peer) }) : t(CHANNELS[system])}
        </span>
      ) : null}
      {note ? (
        <bdi className="small quiet contact-note">{note}</bdi>
      ) : null}
    </span>
  );
}

/** Only near a limit: how many more. */
function Left({ revealed }: { readonly revealed: Revealed }) {
  const t = useWords();
  const { reveals_day: day, reveals_hour: hour } = revealed.allowance;
  const lines = [
    day.near ? t('contact-left-day', { count: Math.max(0, day.limit - day.used) }) : null,
    hour.near ? t('contact-left-hour', { count: Math.max(0, hour.limit - hour.used) }) : null,
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <p className="contact-remaining" key={line}>
      {line}
    </p>
  ));
}
