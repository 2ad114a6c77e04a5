import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { TextField } from '../ui/Field';
import type { Retention } from './secretariat-queries';
import { DESK, retentionQuery, setRetention } from './secretariat-queries';

/** For how many days what was said is kept after a consultation is closed: a network's secretariat says. */
export function RetentionTerms({ network }: { readonly network: string }) {
  const { data } = useQuery(retentionQuery(network));
  return data ? <Form key={network} network={network} retention={data} /> : null;
}

function Form({ network, retention }: { readonly network: string; readonly retention: Retention }) {
  const t = useWords();
  const labels = useLabels();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [days, setDays] = useState(String(retention.days));
  const save = useMutation({
    mutationFn: () => setRetention(network, { days: Number(days) }),
    onSuccess: () => {
      announce(t('retention-saved'));
      void queries.invalidateQueries({ queryKey: DESK });
    },
  });
  return (
    <details>
      <summary>{t('retention-terms', { network: labels.network(network), days: retention.days })}</summary>
      <form
        className="desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <TextField
          label={t('retention-days')}
          hint={t('retention-hint', { least: retention.least, most: retention.most })}
          inputMode="numeric"
          value={days}
          onChange={(event) => setDays(event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 3))}
        />
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <p>
          <Button type="submit" isDisabled={save.isPending}>
            {t('retention-save')}
          </Button>
        </p>
      </form>
    </details>
  );
}
