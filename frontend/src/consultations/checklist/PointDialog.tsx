import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useReference } from '../../api/reference';
import { useSession } from '../../api/session';
import type { Despite, Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { RadioField } from '../../ui/RadioField';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { roomQuery, setPoint } from '../consultation-queries';
import { MessageLanguage } from '../MessageLanguage';
import { NoteField } from '../NoteField';
import { guessLanguage } from '../writing';
import { stateOf } from './states';

interface Props {
  readonly room: Room;
  readonly item: string;
  readonly onClose: () => void;
}

/** A dialog, not a switch: what is said here stands in the record of both sides. */
export function PointDialog({ room, item, onClose }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const queries = useQueryClient();
  const own = useSession().person.language;
  const states = useReference()?.checklist_states ?? [];
  const [key] = useState(() => crypto.randomUUID());
  const [state, setState] = useState(stateOf(room, item));
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const language = chosen ?? guessLanguage(note, [code, own]);
  const caution = useCaution(note, room.caveats.includes('victim_sensitive'));
  const set = useMutation({
    mutationFn: (despite: Despite | null) =>
      setPoint(room.id, { key, item, state, note: note.trim() ? note : null, language, despite }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: roomQuery(room.id).queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={labels.term('checklist_items', item)} open onClose={onClose} sheet>
      <p className="quiet">{t('checklist-words')}</p>
      <form
        className="close-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const despite = caution.pass();
          if (despite !== 'hold') set.mutate(despite);
        }}
      >
        <RadioField
          label={t('checklist-state')}
          name="state"
          value={state}
          options={states.map((term) => ({ value: term.code, label: labels.term('checklist_states', term.code) }))}
          onChoose={setState}
        />
        <NoteField
          label={t('checklist-note')}
          hint={t('room-placeholder')}
          value={note}
          language={language}
          onChange={setNote}
        />
        {note ? <MessageLanguage code={language} onChoose={setChosen} /> : null}
        {caution.notice ? <CautionNotice {...caution.notice} /> : null}
        {set.error ? <Fault title={t('checklist-failed')} error={set.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={set.isPending}>
            {t('checklist-save')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
