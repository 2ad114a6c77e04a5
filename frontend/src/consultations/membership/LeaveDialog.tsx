import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../../api/session';
import type { Card, Despite, Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { consultationsQuery, roomQuery } from '../consultation-queries';
import { NoteField } from '../NoteField';
import { guessLanguage } from '../writing';
import { FocalPointSearch } from './FocalPointSearch';
import { leaveRoom } from './membership-queries';

interface Props {
  readonly room: Room;
  readonly me: string;
  readonly onClose: () => void;
}

/** Leaving, with whoever takes over: a focal point of one's own State, who is let in with the whole history. */
export function LeaveDialog({ room, me, onClose }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const own = useSession().person.language;
  const [key] = useState(() => crypto.randomUUID());
  const [successor, setSuccessor] = useState<Card | null>(null);
  const [note, setNote] = useState('');
  const place = room.participants.find((one) => one.person === me);
  const state = place?.jurisdiction ?? null;
  const follows = place !== undefined && state !== null && (place.role === 'lead' || place.role === 'member');
  const others = room.participants.filter(
    (one) => one.person !== me && !one.left_at && one.jurisdiction === state && one.role === 'member',
  );
  const language = guessLanguage(note, [code, own]);
  const caution = useCaution(note, room.caveats.includes('victim_sensitive'));
  const leave = useMutation({
    mutationFn: (despite: Despite | null) =>
      leaveRoom(room.id, { key, successor: successor?.id ?? null, note: note.trim() || null, language, despite }),
    onSuccess: () => {
      go('/consultations');
      queries.removeQueries({ queryKey: roomQuery(room.id).queryKey });
      void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
    },
  });
  return (
    <Dialog title={t('leave-title')} open onClose={onClose} tone="caution" sheet>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const despite = caution.pass();
          if (despite !== 'hold') leave.mutate(despite);
        }}
      >
        <p>{t('leave-words')}</p>
        {place?.role === 'lead' && others.length === 0 && !successor ? (
          <p>{t('leave-last', { country: labels.jurisdiction(state) })}</p>
        ) : null}
        {follows ? (
          <FocalPointSearch label={t('leave-successor')} chosen={successor} onChoose={setSuccessor} of={[state]} />
        ) : null}
        <NoteField
          label={t('leave-note')}
          value={note}
          language={language}
          onChange={setNote}
        />
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {leave.error ? <Fault title={t('leave-failed')} error={leave.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={leave.isPending}>
            {t('leave-confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
