import { useState } from 'react';
import { useSession } from '../../api/session';
import type { Card, Despite, Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { FocalPointSearch } from '../membership/FocalPointSearch';
import { useAct } from '../urgency/useAct';
import { NoteField } from '../NoteField';
import { guessLanguage } from '../writing';
import { offerShift } from './shift-queries';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly onClose: () => void;
}

/** Asks a colleague of one's own State to go on; until they accept nothing changes. */
export function ShiftDialog({ room, me, onClose }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const own = useSession().person.language;
  const place = room.participants.find((one) => one.person === me);
  const state = place?.jurisdiction ?? '';
  const [successor, setSuccessor] = useState<Card | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const caution = useCaution(note, room.caveats.includes('victim_sensitive'));
  const language = guessLanguage(note, [code, own]);
  const act = useAct(
    room.id,
    (key, despite: Despite | null) =>
      offerShift(room.id, { key, successor: successor?.id ?? '', note: note.trim() || null, language, despite }),
    onClose,
  );
  return (
    <Dialog title={t('shift-title')} open onClose={onClose} sheet>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!successor) return;
          const despite = caution.pass();
          if (despite !== 'hold') act.mutate(despite);
        }}
      >
        <p>{t('shift-words')}</p>
        <FocalPointSearch
          label={t('shift-to', { country: labels.jurisdiction(state) })}
          chosen={successor}
          fault={tried && !successor ? t('shift-to-missing') : null}
          onChoose={setSuccessor}
          inRoom={new Set([place?.focal_point ?? null])}
          of={[state]}
        />
        <NoteField
          label={t('leave-note')}
          value={note}
          language={language}
          onChange={setNote}
        />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {act.error ? <Fault title={t('shift-failed')} error={act.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={act.isPending}>
            {t('shift-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
