import { useState } from 'react';
import type { Despite, Room, RoomClock } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { TextAreaField } from '../../ui/Field';
import { RadioField } from '../../ui/RadioField';
import { useNow } from '../../ui/useNow';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { promise } from './urgency-queries';
import { useAct } from './useAct';

const HOURS = [1, 2, 4, 8, 24, 48] as const;
const HOUR = 3_600_000;

interface Props {
  readonly room: Room;
  readonly clock: RoomClock;
  readonly onClose: () => void;
}

/** By when an answer will come: hours as moments, so that both sides mean the same one. */
export function PromiseDialog({ room, clock, onClose }: Props) {
  const { t, code } = useLanguage();
  const times = useTimes();
  const [now] = useState(useNow());
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const moving = Boolean(clock.promised_by);
  const missing = moving && note.trim() === '';
  const caution = useCaution(note, room.caveats.includes('victim_sensitive'));
  const act = useAct(
    room.id,
    (key, despite: Despite | null) =>
      promise(room.id, { key, by, note: note.trim() || null, language: note.trim() ? code : null, despite }),
    onClose,
  );
  return (
    <Dialog title={t('promise-title')} open onClose={onClose} sheet>
      <form
        className="urgent-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!by || missing) return;
          const despite = caution.pass();
          if (despite !== 'hold') act.mutate(despite);
        }}
      >
        <p>{moving ? t('promise-moving') : t('promise-words')}</p>
        <RadioField
          name="by"
          label={t('promise-by')}
          value={by}
          fault={tried && !by ? t('promise-missing') : null}
          options={HOURS.map((hours) => {
            const at = new Date(now + hours * HOUR);
            return { value: at.toISOString(), label: t('promise-in', { hours, at: times.weekdayClock(at) }) };
          })}
          onChoose={setBy}
        />
        <TextAreaField
          name="note"
          label={moving ? t('promise-why') : t('promise-note')}
          rows={2}
          maxLength={2000}
          required={moving}
          fault={tried && missing ? t('promise-why-missing') : null}
          value={note}
          dir={note ? 'auto' : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {act.error ? <Fault title={t('promise-failed')} error={act.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={act.isPending}>
            {t('promise-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
