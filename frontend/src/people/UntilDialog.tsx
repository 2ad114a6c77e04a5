import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { instantOf } from '../ui/day';
import { DayField } from '../ui/DayField';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import type { Held } from './people-queries';
import { PEOPLE, setEnd } from './people-queries';

interface Props {
  readonly grant: Held;
  readonly title: string;
  readonly onClose: () => void;
}

/** Another end for a role, sooner or later. */
export function UntilDialog({ grant, title, onClose }: Props) {
  const t = useWords();
  const queries = useQueryClient();
  const [until, setUntil] = useState(grant.valid_until?.slice(0, 10) ?? '');
  const [tried, setTried] = useState(false);
  const at = instantOf(until);
  const save = useMutation({
    mutationFn: (end: string) => setEnd(grant.id, end),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: PEOPLE });
      onClose();
    },
  });
  return (
    <Dialog title={title} open onClose={onClose} sheet>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (at) save.mutate(at);
        }}
      >
        <DayField
          label={t('people-until-label')}
          value={until}
          fault={tried && !at ? t('people-missing') : null}
          onChange={setUntil}
        />
        <p className="small quiet">{t('people-until-about')}</p>
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <Actions>
          <Button look="primary" type="submit" isDisabled={save.isPending}>
            {t('people-until-save')}
          </Button>
          <Button onPress={onClose}>{t('ui-cancel')}</Button>
        </Actions>
      </form>
    </Dialog>
  );
}
