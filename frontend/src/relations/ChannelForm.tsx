import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { SecureLink, SecureLinkIn } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useChoices } from '../language/useChoices';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { Actions } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextField } from '../ui/Field';
import { CHANNELS, STATUSES } from '../ui/channel-words';

interface Props {
  /** The line as it was read; null for a new one. */
  readonly link: SecureLink | null;
  readonly networks: readonly string[];
  readonly onClose: () => void;
}

const BLANK: SecureLinkIn = { channel: 'i24_7', status: 'not_stated', source: '', source_date: '', note: '' };

export function ChannelForm({ link, networks, onClose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const lists = useChoices();
  const times = useTimes();
  const queries = useQueryClient();
  const [network, setNetwork] = useState(networks[0] ?? '');
  const [pair, setPair] = useState<readonly string[]>(link?.jurisdictions ?? []);
  const [line, setLine] = useState<SecureLinkIn>(link ?? BLANK);
  const change = (part: Partial<SecureLinkIn>) => setLine((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => {
      const { channel, status, source, source_date, note } = line;
      const body = { channel, status, source, source_date, note };
      return link
        ? ask(
            api.PUT('/api/directory/secure-channels/{id}', {
              params: { path: { id: link.id } },
              body: { ...body, revision: link.revision },
            }),
          )
        : ask(api.POST('/api/directory/secure-channels', { body: { ...body, network, jurisdictions: [...pair] } }));
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['secure-channels'] });
      onClose();
    },
  });
  return (
    <form
      className="relations-form"
      aria-label={t(link ? 'channels-edit' : 'channels-add')}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {!link && networks.length > 1 ? (
        <SelectField
          label={t('route-network')}
          value={network}
          options={networks.map((one) => ({ value: one, label: labels.network(one) }))}
          onChoose={setNetwork}
        />
      ) : null}
      {link ? null : (
        <ChoiceField
          label={t('channels-pair')}
          several={2}
          choices={lists.jurisdictions}
          chosen={pair}
          input={null}
          onChange={setPair}
          onDone={() => undefined}
        />
      )}
      {link ? null : (
        <SelectField
          label={t('channels-channel')}
          value={line.channel}
          options={Object.entries(CHANNELS).map(([value, words]) => ({ value, label: t(words) }))}
          onChoose={(channel) => change({ channel: channel as SecureLink['channel'] })}
        />
      )}
      <SelectField
        label={t('channels-status')}
        value={line.status}
        options={Object.entries(STATUSES).map(([value, { words }]) => ({ value, label: t(words) }))}
        onChoose={(status) => change({ status: status as SecureLink['status'] })}
      />
      <TextField
        label={t('channels-source')}
        required
        maxLength={200}
        dir="auto"
        value={line.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <TextField
        label={t('channels-source-date')}
        type="date"
        hint={times.date(line.source_date)}
        required
        value={line.source_date}
        onChange={(event) => change({ source_date: event.currentTarget.value })}
      />
      <TextField
        label={t('edit-channel-note')}
        maxLength={200}
        dir="auto"
        value={line.note ?? ''}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {save.error ? <Fault title={t('channels-save-failed')} error={save.error} /> : null}
      <Actions>
        <Button look="primary" type="submit" isDisabled={save.isPending || pair.length < 2}>
          {t('channels-save')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </form>
  );
}
