import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { Fault } from '../ui/Fault';
import { roleWords } from '../ui/grant-words';
import type { Held } from './people-queries';
import { agree, attest, end, PEOPLE } from './people-queries';
import { UntilDialog } from './UntilDialog';
import './people.css';

/** One role: where, until when, and what the reader may do about it. */
export function GrantLine({ grant, name }: { readonly grant: Held; readonly name: string }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const queries = useQueryClient();
  const [limits, setLimits] = useState(false);
  const act = useMutation({
    mutationFn: (change: (id: string) => Promise<unknown>) => change(grant.id),
    onSuccess: () => void queries.invalidateQueries({ queryKey: PEOPLE }),
  });
  const role = t(roleWords(grant.role));
  const due = new Date(grant.attest_by) < new Date();
  return (
    <li className="people-grant">
      <span className="people-role">{role}</span>{' '}
      {grant.awaited ? <Badge tone="caution" sign="◐">{t('people-awaited')}</Badge> : null}
      {due && !grant.awaited ? <Badge tone="caution" sign="!">{t('people-attest-due')}</Badge> : null}
      <Dotted className="small quiet">
        {grant.network ? <b>{labels.network(grant.network)}</b> : null}
        {grant.jurisdiction ? labels.jurisdiction(grant.jurisdiction) : null}
        {grant.valid_until ? t('people-until', { day: times.day(new Date(grant.valid_until)) }) : null}
        {grant.given_by ? <bdi>{t('people-given-by', { name: grant.given_by })}</bdi> : null}
      </Dotted>
      <span className="people-acts" role="group" aria-label={t('people-acts', { role, name })}>
        {grant.abilities.agree ? (
          <>
            <Button isDisabled={act.isPending} onPress={() => act.mutate(agree)}>
              {t('people-agree')}
            </Button>
            <Button isDisabled={act.isPending} onPress={() => act.mutate(end)}>
              {t('people-refuse')}
            </Button>
          </>
        ) : null}
        {grant.abilities.attest ? (
          <Button look="bare" isDisabled={act.isPending} onPress={() => act.mutate(attest)}>
            {t('people-attest')}
          </Button>
        ) : null}
        {grant.abilities.change && !grant.awaited ? (
          <Button look="bare" onPress={() => setLimits(true)}>{t('people-until-change')}</Button>
        ) : null}
        {grant.abilities.change && !grant.abilities.agree ? (
          <Button look="bare" isDisabled={act.isPending} onPress={() => act.mutate(end)}>
            {t('people-end')}
          </Button>
        ) : null}
      </span>
      {limits ? (
        <UntilDialog grant={grant} title={t('people-until-of', { role, name })} onClose={() => setLimits(false)} />
      ) : null}
      {act.error ? <Fault title={t('secretariat-not-done')} error={act.error} /> : null}
    </li>
  );
}
