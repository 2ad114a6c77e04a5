import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { SelectField } from '../../ui/Field';
import { leadingName } from '../../ui/person-name';
import { useTermOptions } from '../editing/useTermOptions';
import { JOININGS, proposeJoining } from './additions-queries';
import '../../secretariat/secretariat.css';

interface Props {
  readonly card: Card;
  /** Where it can be listed besides; at least one. */
  readonly networks: readonly string[];
  readonly onClose: () => void;
}

/** Asks for an entry that one network has, to be listed in another: whoever keeps it, or the person, has the word. */
export function JoinDialog({ card, networks, onClose }: Props) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const roles = useTermOptions('roles');
  const [network, setNetwork] = useState(networks[0] ?? '');
  const [role, setRole] = useState('focal_point');
  const send = useMutation({
    mutationFn: () => proposeJoining({ focal_point: card.id, network, role }),
    onSuccess: () => {
      announce(t('joining-sent'));
      void queries.invalidateQueries({ queryKey: JOININGS });
      onClose();
    },
  });
  return (
    <Dialog title={t('joining-title', { name: leadingName(card, code).lead.text })} open onClose={onClose} sheet>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <p>{t('joining-about')}</p>
        <SelectField
          label={t('secretariat-network')}
          value={network}
          options={networks.map((value) => ({ value, label: labels.network(value) }))}
          onChoose={setNetwork}
        />
        <SelectField label={t('additions-role')} value={role} options={roles} onChoose={setRole} />
        {send.error ? <Fault title={t('secretariat-not-done')} error={send.error} /> : null}
        <Actions>
          <Button type="submit" look="primary" isDisabled={send.isPending}>
            {t('additions-send')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
