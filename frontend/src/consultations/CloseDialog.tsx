import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useReference } from '../api/reference';
import { useSession } from '../api/session';
import type { Despite, Room, RoomClose } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { instantOf } from '../ui/day';
import { DayField } from '../ui/DayField';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextField } from '../ui/Field';
import { RadioField } from '../ui/RadioField';
import { useNow } from '../ui/useNow';
import { CautionNotice } from './caution/CautionNotice';
import { useCaution } from './caution/useCaution';
import { stateOf } from './checklist/states';
import { NEEDED } from './closing';
import { closeConsultation, roomQuery } from './consultation-queries';
import { WITHOUT_OUTCOME } from './membership/membership-words';
import { MessageLanguage } from './MessageLanguage';
import { NoteField } from './NoteField';
import { guessLanguage } from './writing';

type Usefulness = NonNullable<RoomClose['usefulness']>;
const DAY = 24 * 3_600_000;

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** Every consultation ends with what came of it; the central authority is to hear of prior informal contact. */
export function CloseDialog({ room, onClose }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const queries = useQueryClient();
  const times = useTimes();
  const now = useNow();
  const own = useSession().person.language;
  const outcomes = useReference()?.outcomes ?? [];
  const form = useRef<HTMLFormElement>(null);
  const [key] = useState(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState('');
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  // What the checklist already says need not be said again; that it says nothing is no answer.
  const known = stateOf(room, 'central_authority_informed') === 'settled';
  const [informed, setInformed] = useState(known ? 'yes' : '');
  const [day, setDay] = useState('');
  const [useful, setUseful] = useState<Usefulness | ''>('');
  const [tried, setTried] = useState(false);
  const language = chosen ?? guessLanguage(note, [code, own]);

  const ends = !WITHOUT_OUTCOME.has(room.kind);
  const needed = NEEDED[outcome];
  const missing = {
    outcome: ends && outcome === '',
    reference: needed === 'reference' && reference.trim() === '',
    day: needed === 'reference' && day !== '' && !instantOf(day),
    note: needed === 'note' && note.trim() === '',
    informed: ends && informed === '',
  };
  const noteWords: Record<string, () => string> = {
    other_route: () => t('room-close-which-route'),
    not_possible: () => t('room-close-why-not'),
    redirected: () => t('room-close-to-whom'),
  };

  const caution = useCaution([reference, note].join('\n'), room.caveats.includes('victim_sensitive'));
  const close = useMutation({
    mutationFn: (despite: Despite | null) =>
      closeConsultation(room.id, {
        key,
        despite,
        outcome: ends ? outcome : null,
        note: note.trim() || null,
        language: note.trim() ? language : null,
        formal_reference: reference.trim() || null,
        request_on: (needed === 'reference' && instantOf(day)?.slice(0, 10)) || null,
        usefulness: useful || null,
        central_authority_informed: informed === 'yes',
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
        ref={form}
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const first = (['outcome', 'reference', 'day', 'note', 'informed'] as const).find((field) => missing[field]);
          if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
          else {
            const despite = caution.pass();
            if (despite !== 'hold') close.mutate(despite);
          }
        }}
      >
        {ends ? (
          <SelectField
            name="outcome"
            label={t('room-close-outcome')}
            required
            value={outcome}
            fault={tried && missing.outcome ? t('room-close-outcome-missing') : null}
            options={[
              { value: '', label: t('consultation-choose') },
              ...outcomes.map((term) => ({ value: term.code, label: labels.term('outcomes', term.code) })),
            ]}
            onChoose={setOutcome}
          />
        ) : null}
        {needed === 'reference' ? (
          <TextField
            name="reference"
            label={t('room-close-reference')}
            hint={t('room-close-reference-hint')}
            required
            fault={tried && missing.reference ? t('room-close-reference-missing') : null}
            maxLength={120}
            value={reference}
            dir={reference ? 'auto' : undefined}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        ) : null}
        {needed === 'reference' ? (
          <DayField
            label={t('room-close-request-on')}
            value={day}
            fault={tried && missing.day ? t('room-close-request-on-bad') : null}
            onChange={setDay}
          />
        ) : null}
        <NoteField
          name="note"
          label={noteWords[outcome]?.() ?? t('room-close-note')}
          required={needed === 'note'}
          fault={tried && missing.note ? t('room-close-note-missing') : null}
          value={note}
          language={language}
          onChange={setNote}
        />
        {note ? <MessageLanguage code={language} onChoose={setChosen} /> : null}
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {ends ? (
          <RadioField
            name="informed"
            label={t('room-close-informed')}
            value={informed}
            fault={tried && missing.informed ? t('room-close-informed-missing') : null}
            options={[
              { value: 'yes', label: t('room-close-informed-yes') },
              { value: 'no', label: t('room-close-informed-no') },
            ]}
            onChoose={setInformed}
          />
        ) : null}
        {ends ? (
          <RadioField
            name="useful"
            label={t('room-close-useful')}
            hint={t('room-close-useful-hint')}
            value={useful}
            options={[
              { value: 'useful', label: t('room-close-useful-yes') },
              { value: 'partly', label: t('room-close-useful-partly') },
              { value: 'not_useful', label: t('room-close-useful-no') },
            ]}
            onChoose={(value) => setUseful(value as Usefulness)}
          />
        ) : null}
        <p className="small quiet">
          {t('room-close-kept', { days: room.kept_days, day: times.day(new Date(now + room.kept_days * DAY)) })}
        </p>
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
