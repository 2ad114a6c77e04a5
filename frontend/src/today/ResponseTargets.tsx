import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResponseTarget } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { CheckField, TextField } from '../ui/Field';
import { NotLoaded } from '../ui/NotLoaded';
import { setTarget, targetsQuery } from './today-queries';
import '../consultations/urgency/urgency-dialogs.css';

/** What the networks of the reader's secretariat aim at: targets, never obligations. */
export function ResponseTargets() {
  const t = useWords();
  const { data, error, refetch } = useQuery(targetsQuery);
  if (!data && error)
    return <NotLoaded id="response-targets" title={t('targets-title')} error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <details>
      <summary>{t('targets-title')}</summary>
      <p className="quiet">{t('targets-words')}</p>
      {data.map((target) => (
        <TargetForm key={`${target.network} ${target.urgency}`} target={target} />
      ))}
    </details>
  );
}

const digits = (text: string) => text.replaceAll(/\D/g, '').slice(0, 5);
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

function TargetForm({ target }: { readonly target: ResponseTarget }) {
  const t = useWords();
  const labels = useLabels();
  const queries = useQueryClient();
  const [minutes, setMinutes] = useState(String(target.acknowledge));
  const [working, setWorking] = useState(target.working);
  const [rungs, setRungs] = useState(target.rungs.join(' '));
  const { network, urgency, answer_days } = target;
  const save = useMutation({
    mutationFn: () =>
      setTarget({ network, urgency, answer_days, acknowledge: Number(minutes), working, rungs: numbers(rungs) }),
    onSuccess: (saved) => queries.setQueryData(targetsQuery.queryKey, saved),
  });
  return (
    <form
      className="target-form"
      aria-label={`${labels.network(network)} ${labels.term('urgencies', urgency)}`}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <b>
        {labels.network(network)} · {labels.term('urgencies', urgency)}
      </b>
      <TextField
        label={t('targets-minutes')}
        inputMode="numeric"
        value={minutes}
        onChange={(event) => setMinutes(digits(event.currentTarget.value))}
      />
      <TextField
        label={t('targets-rungs')}
        hint={urgency === 'high' ? t('targets-rungs-openings') : undefined}
        inputMode="numeric"
        value={rungs}
        onChange={(event) => setRungs(event.currentTarget.value)}
      />
      <CheckField label={t('targets-working')} checked={working} onChange={setWorking} />
      {save.error ? <Fault title={t('notices-save-failed')} error={save.error} /> : null}
      <Button type="submit" isDisabled={save.isPending}>
        {t('notices-save')}
      </Button>
    </form>
  );
}
