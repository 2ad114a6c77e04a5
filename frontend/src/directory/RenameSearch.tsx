import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedSearch } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { TextField } from '../ui/Field';
import { changeSearch } from './kept';
import './dialog-form.css';

interface Props {
  readonly search: SavedSearch;
  readonly onRenamed: () => Promise<unknown>;
}

/** Gives a saved search another name. */
export function RenameSearch({ search, onRenamed }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(search.name);
  const save = useMutation({
    mutationFn: () => changeSearch(search.id, { name: name.trim() }),
    onSuccess: () => {
      announce(t('save-search-done', { name: name.trim() }));
      setOpen(false);
      return onRenamed();
    },
  });
  return (
    <>
      <Button look="bare" aria-label={t('saved-rename-label', { name: search.name })} onPress={() => setOpen(true)}>
        {t('saved-rename')}
      </Button>
      <Dialog title={t('saved-rename')} open={open} onClose={() => setOpen(false)}>
        <form
          className="dialog-form"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <TextField
            label={t('save-search-name')}
            required
            maxLength={200}
            dir="auto"
            value={name}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog begins at its first question
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {save.error ? <Fault title={t('saved-act-failed')} error={save.error} /> : null}
          <Actions>
            <Button look="primary" type="submit" isDisabled={save.isPending}>
              {t('save-search-save')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('ui-cancel')}</Button>
          </Actions>
        </form>
      </Dialog>
    </>
  );
}
