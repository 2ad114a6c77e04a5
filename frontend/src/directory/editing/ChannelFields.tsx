import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import type { Draft } from './draft';
import { Group } from './Group';
import type { FieldsProps } from './NameFields';
import { useJurisdictionOptions } from './useJurisdictionOptions';

export function ChannelFields({ draft, change }: FieldsProps) {
  const t = useWords();
  const kinds = [
    { value: 'office_phone', label: t('channel-office-phone') },
    { value: 'duty_phone', label: t('channel-duty-phone') },
    { value: 'mobile', label: t('channel-mobile') },
    { value: 'office_email', label: t('channel-office-email') },
    { value: 'secure_channel', label: t('channel-secure') },
  ];
  const systems = [
    { value: '', label: t('edit-channel-system-none') },
    { value: 'i24_7', label: t('channel-i24-7') },
    { value: 'ejn_connection', label: t('channel-ejn-connection') },
    { value: 'iber', label: t('channel-iber') },
    { value: 'vpn_pair', label: t('channel-vpn-pair') },
  ];
  const jurisdictions = useJurisdictionOptions();
  const { channels } = draft;
  const replace = (at: number, part: Partial<Draft['channels'][number]>) =>
    change({ channels: channels.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <Group title={t('edit-channels')} hint={`${t('edit-channels-hint')} ${t('edit-contact-hint')}`}>
      {channels.map((channel, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two equal lines may stand while one is being changed
        <div className="edit-line" key={at}>
          <SelectField
            label={t('edit-channel-kind')}
            value={channel.kind}
            options={kinds}
            onChoose={(kind) =>
              replace(at, { kind: kind as Draft['channels'][number]['kind'], system: null, peer: null })
            }
          />
          {channel.kind === 'secure_channel' ? (
            <SelectField
              label={t('edit-channel-system')}
              value={channel.system ?? ''}
              options={systems}
              onChoose={(system) =>
                replace(at, { system: (system || null) as Draft['channels'][number]['system'], peer: null })
              }
            />
          ) : null}
          {channel.system === 'vpn_pair' ? (
            <SelectField
              label={t('edit-channel-peer')}
              required
              value={channel.peer ?? ''}
              options={[{ value: '', label: t('edit-alternate-none') }, ...jurisdictions]}
              onChoose={(peer) => replace(at, { peer: peer || null })}
            />
          ) : null}
          <TextField
            label={t('edit-channel-value')}
            dir="ltr"
            maxLength={200}
            autoComplete="off"
            value={channel.value}
            onChange={(event) => replace(at, { value: event.currentTarget.value })}
          />
          <TextField
            label={t('edit-channel-note')}
            dir="auto"
            maxLength={200}
            value={channel.note}
            onChange={(event) => replace(at, { note: event.currentTarget.value })}
          />
          <Button look="bare" onPress={() => change({ channels: channels.filter((_, place) => place !== at) })}>
            {t('edit-remove')}
          </Button>
        </div>
      ))}
      <Button onPress={() => change({ channels: [...channels, { kind: 'office_phone', value: '', note: '' }] })}>
        {t('edit-add-channel')}
      </Button>
    </Group>
  );
}
