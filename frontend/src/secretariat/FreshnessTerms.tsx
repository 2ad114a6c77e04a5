import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { TextField } from '../ui/Field';
import type { Terms } from './secretariat-queries';
import { DESK, setTerms, termsQuery } from './secretariat-queries';

/** After how many days an entry of a network is due, and stale: its secretariat says. */
export function FreshnessTerms({ network }: { readonly network: string }) {
  const { data } = useQuery(termsQuery(network));
  return data ? <Form network={network} terms={data} /> : null;
}

function Form({ network, terms }: { readonly network: string; readonly terms: Terms }) {
  const t = useWords();
  const labels = useLabels();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [due, setDue] = useState(String(terms.due_after));
  const [stale, setStale] = useState(String(terms.stale_after));
  const save = useMutation({
    mutationFn: () => setTerms(network, { due_after: Number(due), stale_after: Number(stale) }),
    onSuccess: () => {
      announce(t('freshness-terms-saved'));
      void queries.invalidateQueries({ queryKey: DESK });
    },
  });
  const days = (text: string) => text.replaceAll(/\D/g, '').slice(0, 3);
  return (
    <details>
      <summary>
        {t('freshness-terms', { network: labels.network(network), due: terms.due_after, stale: terms.stale_after })}
      </summary>
      <form
        className="desk-form desk-unfolded"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <p className="small quiet">{t('freshness-terms-hint')}</p>
        <div className="desk-choices">
          <TextField
            label={t('freshness-terms-due')}
            inputMode="numeric"
            value={due}
            onChange={(event) => setDue(days(event.currentTarget.value))}
          />
          <TextField
            label={t('freshness-terms-stale')}
            inputMode="numeric"
            value={stale}
            onChange={(event) => setStale(days(event.currentTarget.value))}
          />
        </div>
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
        <p>
          <Button type="submit" isDisabled={save.isPending}>
            {t('freshness-terms-save')}
          </Button>
        </p>
      </form>
    </details>
  );
}
