import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/errors';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { SelectField, TextAreaField, TextField } from '../../ui/Field';
import { askGlass, glassQuery } from './glass-queries';

const MINUTES = [15, 30, 60] as const;
const SHORTEST_REASON = 20;

/** Which consultation, why and for how long; the reason is read by everybody who is in it. */
export function AskGlass({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const queries = useQueryClient();
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState<number>(MINUTES[0]);
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < SHORTEST_REASON;
  const ask = useMutation({
    mutationFn: () => askGlass({ reference: reference.trim(), reason: reason.trim(), minutes }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: glassQuery.queryKey });
      onClose();
    },
  });
  const unknown = ask.error instanceof ApiError && ask.error.status === 404;
  return (
    <Dialog title={t('glass-ask')} open onClose={onClose} tone="caution" sheet>
      <p>{t('glass-ask-words')}</p>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reference.trim() && !short) ask.mutate();
        }}
      >
        <TextField
          label={t('glass-reference')}
          hint={t('glass-reference-hint')}
          required
          maxLength={40}
          dir="ltr"
          value={reference}
          fault={unknown ? t('glass-unknown') : tried && !reference.trim() ? t('glass-reference-missing') : null}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <TextAreaField
          label={t('glass-reason')}
          hint={t('glass-reason-hint')}
          required
          rows={3}
          maxLength={1000}
          dir={reason ? 'auto' : undefined}
          value={reason}
          fault={tried && short ? t('glass-reason-short') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <SelectField
          label={t('glass-minutes')}
          value={String(minutes)}
          options={MINUTES.map((each) => ({ value: String(each), label: t('glass-minutes-count', { count: each }) }))}
          onChoose={(value) => setMinutes(Number(value))}
        />
        {ask.error && !unknown ? <Fault title={t('secretariat-not-done')} error={ask.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={ask.isPending}>
            {t('glass-ask')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
