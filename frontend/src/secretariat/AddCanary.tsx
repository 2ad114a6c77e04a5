import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api/errors';
import { useJurisdictionOptions } from '../directory/editing/useJurisdictionOptions';
import { useNameLanguages } from '../directory/editing/useNameLanguages';
import { useWords } from '../language/LanguageProvider';
import { directionOf } from '../language/languages';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField, TextField } from '../ui/Field';
import type { CanaryForm } from './secretariat-queries';
import { addCanary, canariesQuery } from './secretariat-queries';

interface Props {
  readonly network: string;
  readonly onClose: () => void;
}

/** An invented name, which nobody bears: an honest reader would ask for one that somebody does. */
export function AddCanary({ network, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const jurisdictions = useJurisdictionOptions();
  const [form, setForm] = useState<CanaryForm>({
    jurisdiction: '',
    name_original: '',
    name_original_language: 'en',
    name_romanised: '',
  });
  const languages = useNameLanguages(form.name_original_language);
  const change = (part: Partial<CanaryForm>) => setForm({ ...form, ...part });
  const save = useMutation({
    mutationFn: () => addCanary(network, { ...form, jurisdiction: form.jurisdiction || (jurisdictions[0]?.value ?? '') }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: canariesQuery(network).queryKey });
      onClose();
    },
  });
  const borne = save.error instanceof ApiError && String(save.error.details['fields']).includes('name_original');
  return (
    <Dialog title={t('canary-add')} open onClose={onClose} sheet>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <SelectField
          label={t('secretariat-jurisdiction')}
          value={form.jurisdiction}
          options={jurisdictions}
          onChoose={(jurisdiction) => change({ jurisdiction })}
        />
        <TextField
          label={t('edit-name-original')}
          hint={t('canary-name-hint')}
          required
          maxLength={200}
          dir={directionOf(form.name_original_language)}
          value={form.name_original}
          fault={borne ? t('canary-name-borne') : null}
          onChange={(event) => change({ name_original: event.currentTarget.value })}
        />
        <SelectField
          label={t('edit-name-language')}
          value={form.name_original_language}
          options={languages}
          onChoose={(code) => change({ name_original_language: code })}
        />
        <TextField
          label={t('edit-name-romanised')}
          required
          maxLength={200}
          dir="ltr"
          value={form.name_romanised}
          onChange={(event) => change({ name_romanised: event.currentTarget.value })}
        />
        {save.error && !borne ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={save.isPending}>
            {t('canary-add')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
