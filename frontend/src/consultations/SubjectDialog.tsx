import { useState } from 'react';
import type { Despite, Room } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { TextField } from '../ui/Field';
import { CautionNotice } from './caution/CautionNotice';
import { useCaution } from './caution/useCaution';
import { correctSubject } from './consultation-queries';
import { LONGEST_SUBJECT } from './opening-form';
import { useAct } from './urgency/useAct';

/** Takes out of the subject what should not stand in it. */
export function SubjectDialog({ room, onClose }: { readonly room: Room; readonly onClose: () => void }) {
  const t = useWords();
  const [subject, setSubject] = useState(room.subject);
  const [tried, setTried] = useState(false);
  // One for each wording: after a lost answer other words are another act.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const wanted = subject.trim();
  const ready = wanted !== '' && wanted !== room.subject;
  const caution = useCaution(subject, room.caveats.includes('victim_sensitive'));
  const act = useAct(
    room.id,
    (_, despite: Despite | null) => correctSubject(room.id, { key, subject: wanted, despite }),
    onClose,
  );
  return (
    <Dialog title={t('subject-title')} open onClose={onClose} sheet>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!ready) return;
          const despite = caution.pass();
          if (despite !== 'hold') act.mutate(despite);
        }}
      >
        <p>{t('subject-words')}</p>
        <TextField
          label={t('subject-label')}
          required
          maxLength={LONGEST_SUBJECT}
          fault={tried && !ready ? t('subject-missing') : null}
          value={subject}
          dir={subject ? 'auto' : undefined}
          onChange={(event) => {
            setSubject(event.currentTarget.value);
            setKey(crypto.randomUUID());
          }}
        />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {act.error ? <Fault title={t('subject-failed')} error={act.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={act.isPending}>
            {t('subject-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
