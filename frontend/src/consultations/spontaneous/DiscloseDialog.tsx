import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../api/session';
import type { Despite, Entry } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { CheckField, TextAreaField } from '../../ui/Field';
import { instantOf } from '../../ui/day';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { useSparesVictims } from '../caution/useSparesVictims';
import { notifyDisclosure } from '../consultation-queries';
import { guessLanguage } from '../writing';

interface Props {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** Tells the side that gave information that it speaks for an accused and has to be disclosed: before, or at once after. */
export function DiscloseDialog({ entry, onClose }: Props) {
  const { t, code } = useLanguage();
  const own = useSession().person.language;
  const [key] = useState(() => crypto.randomUUID());
  const [body, setBody] = useState('');
  const [day, setDay] = useState('');
  const [late, setLate] = useState(false);
  const [tried, setTried] = useState(false);
  const planned = instantOf(day)?.slice(0, 10) ?? null;
  const ready = body.trim() !== '' && (late || planned !== null);
  const caution = useCaution(body, useSparesVictims(entry.room, entry.caveats));
  const notify = useMutation({
    mutationFn: (despite: Despite | null) =>
      notifyDisclosure(entry.room, {
        key,
        despite,
        seq: entry.seq,
        body,
        language: guessLanguage(body, [code, own]),
        planned_on: late ? null : planned,
        late,
      }),
    onSuccess: onClose,
  });
  return (
    <Dialog title={t('disclose-title')} open onClose={onClose} tone="caution" sheet>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!ready) return;
          const despite = caution.pass();
          if (despite !== 'hold') notify.mutate(despite);
        }}
      >
        <p>{t('disclose-rule')}</p>
        <TextAreaField
          label={late ? t('disclose-what-late') : t('disclose-what')}
          hint={t('disclose-what-hint')}
          rows={4}
          required
          maxLength={8000}
          value={body}
          dir={body ? 'auto' : undefined}
          fault={tried && body.trim() === '' ? t('disclose-what-missing') : null}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        <CheckField label={t('disclose-late')} checked={late} onChange={setLate} />
        {late ? null : (
          <DayField
            label={t('disclose-day')}
            value={day}
            fault={tried && planned === null ? t('disclose-day-missing') : null}
            onChange={setDay}
          />
        )}
        {notify.error ? <Fault title={t('disclose-failed')} error={notify.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={notify.isPending}>
            {t('disclose-send')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
