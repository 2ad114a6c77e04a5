import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useCollator } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { MEANINGS, STATUSES } from '../ui/code-words';
import { Tile } from '../ui/Tile';
import { Desk } from './Desk';
import { NetworkChoice, useOwnNetworks } from '../ui/NetworkChoice';
import type { StateOfNetwork } from './secretariat-queries';
import { statesQuery } from './secretariat-queries';
import { StatusDialog } from './StatusDialog';

/** The States of one's network: what each is, what that means, and what was decided. */
export default function StatesPage() {
  const t = useWords();
  const labels = useLabels();
  const collator = useCollator();
  const own = useOwnNetworks();
  const [network, setNetwork] = useState(own[0] ?? '');
  const [changing, setChanging] = useState<StateOfNetwork | null>(null);
  const { data, error, refetch } = useQuery(statesQuery(network));
  const states = data?.states.toSorted((one, other) =>
    collator.compare(labels.jurisdiction(one.jurisdiction), labels.jurisdiction(other.jurisdiction)),
  );
  return (
    <Desk
      title={t('secretariat-states')}
      about={t('status-about', { network: labels.network(network) })}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <NetworkChoice networks={own} chosen={network} onChoose={setNetwork} />
      <ul className="desk-list">
        {states?.map((state) => (
          <StateRow key={state.jurisdiction} state={state} onChange={() => setChanging(state)} />
        ))}
      </ul>
      {changing ? <StatusDialog network={network} state={changing} onClose={() => setChanging(null)} /> : null}
    </Desk>
  );
}

function StateRow({ state, onChange }: { readonly state: StateOfNetwork; readonly onChange: () => void }) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const name = labels.jurisdiction(state.jurisdiction);
  const status = state.status === 'unverified' ? 'status-unverified' : STATUSES[state.status];
  return (
    <li className="desk-row">
      <Tile code={state.jurisdiction} />
      <div className="desk-row-main">
        <h2>{name}</h2>
        <p>
          <span className="desk-level" data-level={state.standing}>
            {t(status)}
          </span>{' '}
          <span className="small quiet">{t('status-focal-points', { count: state.focal_points })}</span>
        </p>
        {state.standing === 'full' ? null : <p className="small">{t(MEANINGS[state.standing])}</p>}
        <ul className="desk-said small">
          {state.decisions.map((decision) => (
            <li key={`${decision.effective_from} ${decision.decided_at}`}>
              {t(decision.applied ? 'status-decided' : 'status-coming', {
                status: t(STATUSES[decision.status]),
                day: times.day(new Date(decision.effective_from)),
              })}{' '}
              <bdi className="quiet">{decision.reason}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <div className="desk-row-acts">
        <Button aria-label={t('status-change-for', { country: name })} onPress={onChange}>
          {t('status-change')}
        </Button>
      </div>
    </li>
  );
}
