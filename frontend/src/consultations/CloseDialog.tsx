import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useReference } from '../api/reference';
import type { Room } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { CheckField, SelectField, TextAreaField, TextField } from '../ui/Field';
import { closeConsultation, roomQuery } from './consultation-queries';

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** Every consultation ends with what came of it; the central authority is to hear of prior informal contact. */
export function CloseDialog({ room, onClose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const queries = useQueryClient();
  const outcomes = useReference()?.outcomes ?? [];
  const [key] = useState(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState('');
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const [informed, setInformed] = useState(false);
  const [missing, setMissing] = useState(false);

  const close = useMutation({
    mutationFn: () =>
      closeConsultation(room.id, {
        key,
        outcome,
        note: note.trim() || null,
        formal_reference: reference.trim() || null,
        central_authority_informed: informed,
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: roomQuery(room.id).queryKey });
      onClose();
    },
  });

  return (
    <Dialog title={t('room-close')} open onClose={onClose} tone="caution" sheet>
      <p>{t('room-close-words')}</p>
      <form
        className="close-form"
       
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(outcome === '');
          if (outcome) close.mutate();
          else event.currentTarget.querySelector('select')?.focus();
        }}
      >
        <SelectField
          label={t('room-close-outcome')}
          required
          value={outcome}
          fault={missing && outcome === '' ? t('room-close-outcome-missing') : null}
          options={[
            { value: '', label: t('consultation-choose') },
            ...outcomes.map((term) => ({ value: term.code, label: labels.term('outcomes', term.code) })),
          ]}
          onChoose={setOutcome}
        />
        <TextField
          label={t('room-close-reference')}
          hint={t('room-close-reference-hint')}
          maxLength={120}
          value={reference}
          dir={reference ? 'auto' : undefined}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <CheckField label={t('room-close-informed')} checked={informed} onChange={setInformed} />
        <TextAreaField
          label={t('room-close-note')}
          rows={3}
          maxLength={2000}
          value={note}
          dir={note ? 'auto' : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {close.error ? <Fault title={t('room-close-failed')} error={close.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={close.isPending}>
            {t('room-close-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
