import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { MEANINGS, STATUSES } from '../ui/code-words';
import { instantOf } from '../ui/day';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextField } from '../ui/Field';
import { AT_ONCE, EffectiveFrom } from './EffectiveFrom';
import type { StateOfNetwork, Status, StatusForm } from './secretariat-queries';
import { decideStatus, statesQuery } from './secretariat-queries';
import { standingOf } from './standing';

interface Props {
  readonly network: string;
  readonly state: StateOfNetwork;
  readonly onClose: () => void;
}

/** Gives a State a status; before it is saved, the page says what follows for its people and rooms. */
export function StatusDialog({ network, state, onClose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const queries = useQueryClient();
  const [status, setStatus] = useState<Status>(state.status === 'unverified' ? 'member' : state.status);
  const [reason, setReason] = useState('');
  const [effective, setEffective] = useState(AT_ONCE);
  const [tried, setTried] = useState(false);
  const day = effective.later ? instantOf(effective.day) : null;
  const dayMissing = effective.later && !day;
  const reasonMissing = reason.trim() === '';
  const save = useMutation({
    mutationFn: (form: StatusForm) => decideStatus(network, form),
    onSuccess: (saved) => {
      queries.setQueryData(statesQuery(network).queryKey, saved);
      onClose();
    },
  });
  const title = t('status-title', {
    country: labels.jurisdiction(state.jurisdiction),
    network: labels.network(network),
  });
  return (
    <Dialog title={title} open onClose={onClose} sheet tone="caution">
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (dayMissing || reasonMissing) return;
          save.mutate({ jurisdiction: state.jurisdiction, status, effective_from: day, reason: reason.trim() });
        }}
      >
        <SelectField
          label={t('status-status')}
          value={status}
          options={Object.entries(STATUSES).map(([value, label]) => ({ value, label: t(label) }))}
          onChoose={(value) => setStatus(value as Status)}
        />
        <p role="status">{t(MEANINGS[standingOf(status)])}</p>
        <EffectiveFrom
          value={effective}
          onChange={setEffective}
          fault={tried && dayMissing ? t('secretariat-effective-missing') : null}
        />
        <TextField
          label={t('status-reason')}
          hint={t('status-reason-hint')}
          required
          maxLength={300}
          value={reason}
          dir={reason ? 'auto' : undefined}
          fault={tried && reasonMissing ? t('status-reason-missing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={save.isPending}>
            {t('status-save')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
