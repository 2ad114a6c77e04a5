import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { TextAreaField } from '../../ui/Field';
import { PROBLEMS } from '../../ui/code-words';
import { cardQuery } from '../focal-point';
import type { Problem } from './keeping-queries';
import { ownReportsQuery, reportProblem } from './keeping-queries';

interface Props {
  readonly card: Card;
  readonly onClose: () => void;
}

/** Each problem is a button that sends at once: two presses from the card. What was met with may be added before. */
export function ReportDialog({ card, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const send = useMutation({
    mutationFn: (problem: Problem) => reportProblem(card.id, problem, note.trim()),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ownReportsQuery(card.id).queryKey });
      void queries.invalidateQueries({ queryKey: cardQuery(card.id).queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={t('report-title')} open onClose={onClose} sheet>
      <p>{t('report-what')}</p>
      <div className="report-problems">
        {Object.entries(PROBLEMS).map(([problem, words]) => (
          <Button key={problem} isDisabled={send.isPending} onPress={() => send.mutate(problem as Problem)}>
            {t(words)}
          </Button>
        ))}
      </div>
      <TextAreaField
        label={t('report-note')}
        hint={t('report-note-hint')}
        rows={2}
        maxLength={500}
        value={note}
        dir={note ? 'auto' : undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {send.error ? <Fault title={t('report-failed')} error={send.error} /> : null}
      <Actions>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
