import { useState } from 'react';
import type { Despite, Room } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { TextAreaField } from '../../ui/Field';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { RANK } from '../groups';
import { UrgencyChoice } from '../UrgencyChoice';
import { changeUrgency } from './urgency-queries';
import { BLANK_URGENT, isOver, urgentOf } from './urgent-form';
import { UrgentFields } from './UrgentFields';
import { useAct } from './useAct';

/** Upwards with a reason, downwards with a note; the clock starts anew either way. */
export function UrgencyDialog({ room, onClose }: { readonly room: Room; readonly onClose: () => void }) {
  const { t, code } = useLanguage();
  const [urgency, setUrgency] = useState(room.urgency);
  const [form, setForm] = useState(BLANK_URGENT);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const up = (RANK[urgency] ?? 2) < (RANK[room.urgency] ?? 2);
  const same = urgency === room.urgency;
  const urgent = urgentOf(form);
  const caution = useCaution(note, room.caveats.includes('victim_sensitive'));
  const act = useAct(
    room.id,
    (key, despite: Despite | null) =>
      changeUrgency(room.id, {
        key,
        despite,
        urgency,
        urgent: up ? urgent : null,
        note: note.trim() || null,
        language: note.trim() ? code : null,
      }),
    onClose,
  );
  return (
    <Dialog title={t('urgency-change')} open onClose={onClose} tone="caution" sheet>
      <form
        className="urgent-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (same || !(up ? urgent && !isOver(form) : note.trim())) return;
          const despite = caution.pass();
          if (despite !== 'hold') act.mutate(despite);
        }}
      >
        <UrgencyChoice chosen={urgency} onChoose={setUrgency} />
        {up ? (
          <UrgentFields
            form={form}
            onChange={setForm}
            requested={room.requested_jurisdictions}
            fault={tried && !urgent ? t('urgent-reason-missing') : null}
          />
        ) : null}
        {same ? null : (
          <TextAreaField
            name="note"
            label={up ? t('promise-note') : t('promise-why')}
            rows={2}
            maxLength={2000}
            required={!up}
            fault={tried && !up && !note.trim() ? t('promise-why-missing') : null}
            value={note}
            dir={note ? 'auto' : undefined}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {act.error ? <Fault title={t('urgency-failed')} error={act.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={same || act.isPending}>
            {t('urgency-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
