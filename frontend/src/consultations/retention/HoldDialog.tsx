import { useMutation, useQueryClient } from '@tanstack/react-query';
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
import { holdConsultation, releaseConsultation, roomQuery } from '../consultation-queries';
import { MessageLanguage } from '../MessageLanguage';
import { guessLanguage } from '../writing';

interface Props {
  readonly room: Room;
  /** The reader's own side holds it already, and may let go of it. */
  readonly held: boolean;
  readonly onClose: () => void;
}

/** Both sides see who keeps what was said, and why. */
export function HoldDialog({ room, held, onClose }: Props) {
  const { t, code } = useLanguage();
  const queries = useQueryClient();
  const own = useSession().person.language;
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const language = chosen ?? guessLanguage(reason, [code, own]);
  const caution = useCaution(reason, room.caveats.includes('victim_sensitive'));
  const act = useMutation({
    mutationFn: (despite: Despite | null) =>
      (held ? releaseConsultation : holdConsultation)(room.id, { key, reason: reason.trim(), language, despite }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: roomQuery(room.id).queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={held ? t('keep-release') : t('keep-hold')} open onClose={onClose} tone="caution" sheet>
      <p>{held ? t('keep-release-words') : t('keep-hold-words')}</p>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!reason.trim()) return;
          const despite = caution.pass();
          if (despite !== 'hold') act.mutate(despite);
        }}
      >
        <TextAreaField
          label={t('keep-reason')}
          required
          fault={tried && !reason.trim() ? t('keep-reason-missing') : null}
          rows={3}
          maxLength={2000}
          value={reason}
          dir={reason ? 'auto' : undefined}
          lang={reason ? language : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {reason ? <MessageLanguage code={language} onChoose={setChosen} /> : null}
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {act.error ? <Fault title={t('keep-failed')} error={act.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={act.isPending}>
            {held ? t('keep-release') : t('keep-hold')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
