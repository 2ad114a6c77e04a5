import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { ApiError } from '../api/errors';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { CheckField, TextField } from '../ui/Field';
import type { Wanted } from './address';
import { FACETS, queryOf } from './address';
import { savedSearchesQuery, saveSearch } from './kept';
import { useFacetLabels } from './useFacetLabels';
import './dialog-form.css';

/** Gives the address a name; what it is called at first is what was asked for. */
export function SaveSearch({ wanted }: { readonly wanted: Wanted }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="bare" className="save-search" onPress={() => setOpen(true)}>
        {t('save-search')}
      </Button>
      <Dialog title={t('save-search')} open={open} onClose={() => setOpen(false)}>
        <SaveForm wanted={wanted} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function SaveForm({ wanted, onClose }: { readonly wanted: Wanted; readonly onClose: () => void }) {
  const t = useWords();
  const labels = useFacetLabels();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const asked = [
    wanted.text,
    ...FACETS.flatMap((facet) => wanted.chosen[facet].map((value) => labels.value(facet, value))),
  ].filter(Boolean);
  const [name, setName] = useState(asked.join(' · ').slice(0, 200) || t('save-search-everyone'));
  const [watched, setWatched] = useState(true);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: () => saveSearch(name, queryOf(wanted), watched),
    onSuccess: () => {
      announce(t('save-search-done', { name: name.trim() }));
      void queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
      onClose();
    },
  });
  const refused = save.error instanceof ApiError ? save.error.message : save.error ? t('saved-act-failed') : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!name.trim());
    if (name.trim()) save.mutate();
  }

  return (
    <form className="dialog-form" onSubmit={submit} noValidate>
      <TextField
        label={t('save-search-name')}
        value={name}
        maxLength={200}
        dir="auto"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog begins at its first question
        autoFocus
        fault={missing ? t('save-search-name-missing') : refused}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <CheckField label={t('saved-watch')} checked={watched} onChange={setWatched} />
      <Actions>
        <Button look="primary" type="submit" isDisabled={save.isPending}>
          {t('save-search-save')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </form>
  );
}
