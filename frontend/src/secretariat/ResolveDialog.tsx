import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cardQuery } from '../directory/focal-point';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextAreaField } from '../ui/Field';
import { leadingName } from '../ui/person-name';
import { METHODS, RESULTS } from '../ui/code-words';
import type { Method, Result, Review } from './secretariat-queries';
import { DESK, resolveReview } from './secretariat-queries';

const WAYS = ['phone', 'meeting', 'correspondent'] as const satisfies readonly Method[];

interface Props {
  readonly review: Review;
  readonly onClose: () => void;
}

/** How a review ends; what is written here is told to those who reported the problem. */
export function ResolveDialog({ review, onClose }: Props) {
  const { code, t } = useLanguage();
  const queries = useQueryClient();
  const [result, setResult] = useState<Result | ''>('');
  const [method, setMethod] = useState<Method>('phone');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const resolve = useMutation({
    mutationFn: (chosen: Result) =>
      resolveReview(review.id, { result: chosen, note: note.trim(), method: chosen === 'confirmed' ? method : null }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: DESK });
      void queries.invalidateQueries({ queryKey: cardQuery(review.entry.id).queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={t('secretariat-resolve-title', { name: leadingName(review.entry, code).lead.text })} open onClose={onClose} sheet>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(result === '');
          if (result) resolve.mutate(result);
          else event.currentTarget.querySelector('select')?.focus();
        }}
      >
        <SelectField
          label={t('secretariat-result')}
          required
          value={result}
          fault={missing && !result ? t('secretariat-result-missing') : null}
          options={[
            { value: '', label: t('consultation-choose') },
            ...Object.entries(RESULTS).map(([value, label]) => ({ value, label: t(label) })),
          ]}
          onChoose={(value) => setResult(value as Result | '')}
        />
        {result === 'confirmed' ? (
          <SelectField
            label={t('secretariat-method')}
            value={method}
            options={WAYS.map((value) => ({ value, label: t(METHODS[value]) }))}
            onChoose={(value) => setMethod(value as Method)}
          />
        ) : null}
        <TextAreaField
          label={t('secretariat-answer')}
          hint={t('secretariat-answer-hint')}
          rows={3}
          maxLength={500}
          value={note}
          dir={note ? 'auto' : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {resolve.error ? <Fault title={t('secretariat-not-done')} error={resolve.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={resolve.isPending}>
            {t('secretariat-resolve')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
