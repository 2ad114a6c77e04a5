import { useSession } from '../api/session';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { SelectField } from './Field';

/** The networks whose secretariat the reader is, in the order of their grants. */
export function useOwnNetworks(): string[] {
  const { grants } = useSession().person;
  return [...new Set(grants.flatMap((grant) => (grant.role === 'secretariat' && grant.network ? [grant.network] : [])))];
}

interface Props {
  readonly networks: readonly string[];
  readonly chosen: string;
  readonly onChoose: (network: string) => void;
}

/** Which of one's networks; nothing to ask of those who have one. */
export function NetworkChoice({ networks, chosen, onChoose }: Props) {
  const t = useWords();
  const labels = useLabels();
  if (networks.length < 2) return null;
  return (
    <SelectField
      label={t('secretariat-network')}
      value={chosen}
      options={networks.map((id) => ({ value: id, label: labels.network(id) }))}
      onChoose={onChoose}
    />
  );
}
