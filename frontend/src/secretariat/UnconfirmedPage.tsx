import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useLabels } from '../language/labels';
import { useCollator } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import { SelectField } from '../ui/Field';
import { Desk } from './Desk';
import { DueRow } from './DueRow';
import { FreshnessTerms } from './FreshnessTerms';
import { NetworkChoice, useOwnNetworks } from '../ui/NetworkChoice';
import { Pager } from '../ui/Pager';
import type { DueCount } from './secretariat-queries';
import { unconfirmedQuery } from './secretariat-queries';

/** Entries that want confirming, by network and jurisdiction: the address keeps what was chosen. */
export default function UnconfirmedPage() {
  const t = useWords();
  const [chosen, choose] = useSearchParams();
  const [offset, setOffset] = useState(0);
  const own = useOwnNetworks();
  const network = chosen.get('network') ?? '';
  const jurisdiction = chosen.get('jurisdiction') ?? '';
  const freshness = chosen.get('freshness') ?? '';
  const { data, error, refetch } = useQuery(
    unconfirmedQuery({
      ...(network ? { network } : {}),
      ...(jurisdiction ? { jurisdiction } : {}),
      ...(freshness === 'due' || freshness === 'stale' ? { freshness } : {}),
      offset,
    }),
  );
  const set = (name: string, value: string) => {
    setOffset(0);
    choose((known) => {
      const next = new URLSearchParams(known);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  };
  return (
    <Desk
      title={t('secretariat-unconfirmed')}
      about={t('secretariat-unconfirmed-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <div className="desk-choices">
        <NetworkChoice networks={own.length > 1 ? ['', ...own] : own} chosen={network} onChoose={(id) => set('network', id)} />
        <JurisdictionChoice counts={data?.counts ?? []} chosen={jurisdiction} onChoose={(code) => set('jurisdiction', code)} />
        <SelectField
          label={t('secretariat-age')}
          value={freshness}
          options={[
            { value: '', label: t('secretariat-age-all') },
            { value: 'stale', label: t('secretariat-age-stale') },
            { value: 'due', label: t('secretariat-age-due') },
          ]}
          onChoose={(value) => set('freshness', value)}
        />
      </div>
      {own
        .filter((each) => !network || each === network)
        .map((each) => (
          <FreshnessTerms key={each} network={each} />
        ))}
      <p role="status">{t('secretariat-entries', { count: data?.total ?? 0 })}</p>
      <ul className="desk-list">
        {data?.entries.map((entry) => (
          <DueRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {data ? <Pager offset={offset} total={data.total} onOffset={setOffset} /> : null}
    </Desk>
  );
}

interface ChoiceProps {
  readonly counts: readonly DueCount[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

function JurisdictionChoice({ counts, chosen, onChoose }: ChoiceProps) {
  const t = useWords();
  const labels = useLabels();
  const collator = useCollator();
  const number = new Map<string, number>(chosen ? [[chosen, 0]] : []);
  for (const each of counts) {
    number.set(each.jurisdiction, (number.get(each.jurisdiction) ?? 0) + each.due + each.stale);
  }
  const options = [...number].map(([value, count]) => ({
    value,
    label: t('secretariat-jurisdiction-count', { name: labels.jurisdiction(value), count }),
  }));
  return (
    <SelectField
      label={t('secretariat-jurisdiction')}
      value={chosen}
      options={[
        { value: '', label: t('secretariat-all') },
        ...options.toSorted((one, other) => collator.compare(one.label, other.label)),
      ]}
      onChoose={onChoose}
    />
  );
}
