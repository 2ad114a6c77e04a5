import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button, ButtonLink } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Fault } from '../../ui/Fault';
import { Mark } from '../../ui/Mark';
import { Tile } from '../../ui/Tile';
import './glass.css';
import type { GlassRequest } from './glass-queries';
import { decideGlass, endGlass, glassQuery } from './glass-queries';

/** One request: which consultation, who asks and why, and what became of it. */
export function GlassRow({ request }: { readonly request: GlassRequest }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const queries = useQueryClient();
  const settled = { onSuccess: () => void queries.invalidateQueries({ queryKey: glassQuery.queryKey }) };
  const decide = useMutation({ mutationFn: (agreed: boolean) => decideGlass(request.id, agreed), ...settled });
  const end = useMutation({ mutationFn: () => endGlass(request.id), ...settled });
  const { reference, abilities, asked_by: by, decided_by: second, requesting_jurisdiction: from } = request;
  const error = decide.error ?? end.error;
  return (
    <li className="desk-row">
      {from ? <Tile code={from} label={labels.jurisdiction(from)} /> : <Mark />}
      <div className="desk-row-main">
        <h2>
          <bdi dir="ltr">{reference}</bdi>
        </h2>
        <Dotted className="small quiet">
          {from ? labels.jurisdiction(from) : null}
          {request.requested_jurisdictions.map((code) => labels.jurisdiction(code))}
          {labels.network(request.network)}
        </Dotted>
        <p className="glass-reason">
          <bdi>{request.reason}</bdi>
        </p>
        <p className="small quiet">
          {t('glass-asked', {
            name: by,
            at: times.moment(new Date(request.asked_at)),
            minutes: t('glass-minutes-count', { count: request.minutes }),
          })}
        </p>
        <p className="small" data-state={request.state}>
          <Standing request={request} second={second ?? ''} />
        </p>
        {error ? <Fault title={t('secretariat-not-done')} error={error} /> : null}
      </div>
      <div className="desk-row-acts">
        {abilities.decide ? (
          <>
            <Button
              look="primary"
              isDisabled={decide.isPending}
              aria-label={t('glass-agree-label', { reference })}
              onPress={() => decide.mutate(true)}
            >
              {t('glass-agree')}
            </Button>
            <Button
              isDisabled={decide.isPending}
              aria-label={t('glass-refuse-label', { reference })}
              onPress={() => decide.mutate(false)}
            >
              {t('glass-refuse')}
            </Button>
          </>
        ) : null}
        {abilities.read ? (
          <ButtonLink look="primary" href={`/secretariat/break-glass/${request.id}`}>
            {t('glass-read')}
          </ButtonLink>
        ) : null}
        {abilities.end ? (
          <Button isDisabled={end.isPending} aria-label={t('glass-end-label', { reference })} onPress={() => end.mutate()}>
            {t('glass-end')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function Standing({ request, second }: { readonly request: GlassRequest; readonly second: string }) {
  const t = useWords();
  const times = useTimes();
  const until = request.until ? times.moment(new Date(request.until)) : '';
  const words = {
    asked: () => t('glass-state-asked'),
    lapsed: () => t('glass-state-lapsed'),
    refused: () => t('glass-state-refused', { name: second }),
    open: () => t('glass-state-open', { name: second, until }),
    over: () => t('glass-state-over', { name: second, until }),
  };
  return words[request.state]();
}
