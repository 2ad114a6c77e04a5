import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { TextField } from '../../ui/Field';
import type { Limits } from './contact-queries';
import { limitsQuery, lowerLimits } from './contact-queries';

/** The service's own limits: what a network may stay under. */
const MOST = { reveals_day: 100, reveals_hour: 30, listed_day: 500 } as const;
const FIELDS = ['reveals_day', 'reveals_hour', 'listed_day'] as const;
type Draft = Record<keyof typeof MOST, string>;

/** A network's own, lower limits. */
export function LimitsForm({ network }: { readonly network: string }) {
  const { data: limits } = useQuery(limitsQuery(network));
  return limits ? <Form key={network} network={network} limits={limits} /> : null;
}

function Form({ network, limits }: { readonly network: string; readonly limits: Limits }) {
  const t = useWords();
  const labels = useLabels();
  const announce = useAnnounce();
  const [draft, setDraft] = useState<Draft>({
    reveals_day: limits.reveals_day?.toString() ?? '',
    reveals_hour: limits.reveals_hour?.toString() ?? '',
    listed_day: limits.listed_day?.toString() ?? '',
  });
  const [error, setError] = useState<unknown>(null);
  const words = {
    reveals_day: t('use-limit-reveals-day'),
    reveals_hour: t('use-limit-reveals-hour'),
    listed_day: t('use-limit-listed-day'),
  };
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  const save = () =>
    lowerLimits(network, {
      reveals_day: number(draft.reveals_day),
      reveals_hour: number(draft.reveals_hour),
      listed_day: number(draft.listed_day),
    }).then(
      () => {
        setError(null);
        announce(t('use-limits-saved'));
      },
      (failure: unknown) => setError(failure),
    );
  return (
    <form
      className="limits"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className="gazette">{t('use-limits', { network: labels.network(network) })}</h2>
      <p>{t('use-limits-lead')}</p>
      <div className="limits-fields">
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={words[field]}
            hint={t('use-limit-most', { most: MOST[field] })}
            inputMode="numeric"
            value={draft[field]}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value.replaceAll(/\D/g, '') })}
          />
        ))}
      </div>
      {error ? <Fault title={t('use-limits-failed')} error={error} /> : null}
      <Button type="submit">{t('use-limits-save')}</Button>
    </form>
  );
}
