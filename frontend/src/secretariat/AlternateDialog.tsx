import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { cardQuery, colleaguesQuery } from '../directory/focal-point';
import { ColleagueField } from '../directory/editing/ColleagueField';
import { withRecorded } from '../directory/editing/colleagues';
import { useLanguage } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { leadingName } from '../ui/person-name';
import type { AloneEntry } from './secretariat-queries';
import { DESK } from './secretariat-queries';

interface Props {
  readonly entry: AloneEntry;
  readonly onClose: () => void;
}

/** Who answers from now on: whoever follows the alternate that was, or a colleague of the same State. */
export function AlternateDialog({ entry, onClose }: Props) {
  const { code, t } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [chosen, choose] = useState(entry.successor?.id ?? '');
  const { data = [], error, isPending } = useQuery(colleaguesQuery(entry.id));
  const colleagues = withRecorded(data, [entry.successor]);
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.PATCH('/api/directory/focal-points/{id}', {
          params: { path: { id: entry.id } },
          body: { revision: entry.revision, alternate_id: chosen },
        }),
      ),
    onSuccess: () => {
      announce(t('alone-named'));
      void queries.invalidateQueries({ queryKey: cardQuery(entry.id).queryKey });
      void queries.invalidateQueries({ queryKey: DESK });
      onClose();
    },
  });
  const fault = error ?? save.error;
  return (
    <Dialog title={t('alone-name-for', { name: leadingName(entry, code).lead.text })} open onClose={onClose} sheet>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) save.mutate();
          else event.currentTarget.querySelector('select')?.focus();
        }}
      >
        {colleagues.length === 0 && !isPending && !error ? (
          <p>{t('alone-nobody')}</p>
        ) : (
          <ColleagueField
            label={t('edit-alternate')}
            hint={t('edit-alternate-hint')}
            required
            people={colleagues}
            state={entry.jurisdiction}
            chosen={chosen}
            nobody={chosen ? null : t('edit-alternate-none')}
            onChoose={choose}
          />
        )}
        {fault ? <Fault title={t('secretariat-not-done')} error={fault} /> : null}
        <Actions>
          <Button type="submit" look="primary" isDisabled={save.isPending || isPending || !chosen}>
            {t('alone-save')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
