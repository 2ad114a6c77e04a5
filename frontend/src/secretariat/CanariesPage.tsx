import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { NetworkChoice, useOwnNetworks } from '../ui/NetworkChoice';
import { Tile } from '../ui/Tile';
import { AddCanary } from './AddCanary';
import { Desk } from './Desk';
import type { Canary } from './secretariat-queries';
import { canariesQuery, withdrawCanary } from './secretariat-queries';

/** Decoy entries of a network: nobody at work meets one, whoever opens one is gathering. */
export default function CanariesPage() {
  const t = useWords();
  const own = useOwnNetworks();
  const [network, setNetwork] = useState(own[0] ?? '');
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(canariesQuery(network));
  return (
    <Desk
      title={t('canary-title')}
      about={t('canary-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <NetworkChoice networks={own} chosen={network} onChoose={setNetwork} />
      <p>
        <Button look="primary" onPress={() => setAdding(true)}>
          {t('canary-add')}
        </Button>
      </p>
      {data?.length === 0 ? <p className="desk-nothing">{t('canary-none')}</p> : null}
      <ul className="desk-list">
        {data?.map((canary) => (
          <CanaryRow key={canary.id} canary={canary} />
        ))}
      </ul>
      {adding ? <AddCanary network={network} onClose={() => setAdding(false)} /> : null}
    </Desk>
  );
}

function CanaryRow({ canary }: { readonly canary: Canary }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawCanary(canary.id),
    onSuccess: () => void queries.invalidateQueries({ queryKey: canariesQuery(canary.network).queryKey }),
  });
  return (
    <li className="desk-row">
      <Tile code={canary.jurisdiction} />
      <div className="desk-row-main">
        <h2>
          <bdi lang={canary.name_original_language}>{canary.name_original}</bdi>
        </h2>
        <Dotted className="small quiet">
          <bdi>{canary.name_romanised}</bdi>
          {labels.jurisdiction(canary.jurisdiction)}
          {canary.withdrawn_at
            ? t('canary-withdrawn', { day: times.day(new Date(canary.withdrawn_at)) })
            : t('canary-in-use')}
        </Dotted>
      </div>
      {canary.withdrawn_at ? null : (
        <div className="desk-row-acts">
          <Button
            isDisabled={withdraw.isPending}
            aria-label={t('canary-withdraw-label', { name: canary.name_romanised })}
            onPress={() => withdraw.mutate()}
          >
            {t('canary-withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}
