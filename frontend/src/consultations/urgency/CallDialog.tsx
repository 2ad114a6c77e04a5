import { useState } from 'react';
import { useSession } from '../../api/session';
import type { Despite, Room } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { TextAreaField } from '../../ui/Field';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { MessageLanguage } from '../MessageLanguage';
import { guessLanguage } from '../writing';
import { noteCall } from './urgency-queries';
import { useAct } from './useAct';

/** What was said on the telephone; whoever notes it is to confirm it in writing within a day (UNTOC 18(14)). */
export function CallDialog({ room, onClose }: { readonly room: Room; readonly onClose: () => void }) {
  const { t, code } = useLanguage();
  const own = useSession().person.language;
  const [body, setBody] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const language = chosen ?? guessLanguage(body, [code, own]);
  const caution = useCaution(body, room.caveats.includes('victim_sensitive'));
  const act = useAct(room.id, (key, despite: Despite | null) => noteCall(room.id, { key, body, language, despite }), onClose);
  return (
    <Dialog title={t('call-title')} open onClose={onClose} sheet>
      <form
        className="urgent-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!body.trim()) return;
          const despite = caution.pass();
          if (despite !== 'hold') act.mutate(despite);
        }}
      >
        <p>{t('call-words')}</p>
        <TextAreaField
          name="body"
          label={t('call-said')}
          required
          rows={4}
          maxLength={8000}
          fault={tried && !body.trim() ? t('call-missing') : null}
          value={body}
          dir={body ? 'auto' : undefined}
          lang={body ? language : undefined}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        <MessageLanguage code={language} onChoose={setChosen} />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {act.error ? <Fault title={t('call-failed')} error={act.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={act.isPending}>
            {t('call-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
