import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useReference } from '../../api/reference';
import { useLabels } from '../../language/labels';
import { useCollator } from '../../language/lists';
import { useWords } from '../../language/LanguageProvider';
import { Desk } from '../../secretariat/Desk';
import { SelectField } from '../../ui/Field';
import { Group } from '../editing/Group';
import '../editing/edit.css';
import { AddEntryForm } from './AddEntryForm';
import type { Adding } from './additions-queries';
import { additionsQuery } from './additions-queries';

/** Writing a new entry down: first for which network and State, then everything about the person. */
export default function AddEntryPage() {
  const t = useWords();
  const { data, error, refetch } = useQuery(additionsQuery);
  return (
    <Desk
      title={t('additions-add')}
      about={t('additions-four-eyes')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      {data ? <Where adds={data.adds} /> : null}
    </Desk>
  );
}

function Where({ adds }: { readonly adds: readonly Adding[] }) {
  const t = useWords();
  const labels = useLabels();
  const collator = useCollator();
  const reference = useReference();
  const [chosen, choose] = useState({ network: adds[0]?.network ?? '', jurisdiction: '' });
  const states = adds.find((each) => each.network === chosen.network)?.jurisdictions ?? [];
  const jurisdiction = states.length === 1 ? (states[0] ?? '') : chosen.jurisdiction;
  const place = reference?.jurisdictions.find((each) => each.code === jurisdiction);
  const options = states
    .map((code) => ({ value: code, label: labels.jurisdiction(code) }))
    .toSorted((a, b) => collator.compare(a.label, b.label));
  if (adds.length === 0) return <p>{t('forbidden-body')}</p>;
  return (
    <div className="edit">
      <Group title={t('additions-where')}>
        <SelectField
          label={t('secretariat-network')}
          value={chosen.network}
          options={adds.map(({ network }) => ({ value: network, label: labels.network(network) }))}
          onChoose={(network) => choose({ network, jurisdiction: '' })}
        />
        <SelectField
          label={t('secretariat-jurisdiction')}
          value={jurisdiction}
          options={[...(jurisdiction ? [] : [{ value: '', label: t('edit-alternate-none') }]), ...options]}
          onChoose={(code) => choose({ ...chosen, jurisdiction: code })}
        />
      </Group>
      {place ? <AddEntryForm key={`${chosen.network} ${place.code}`} network={chosen.network} place={place} /> : null}
    </div>
  );
}
