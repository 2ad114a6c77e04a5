import type { Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { RadioField } from '../../ui/RadioField';

interface Props {
  readonly room: Room;
  readonly chosen: string;
  readonly onChoose: (network: string) => void;
}

/** The secretariats of the networks that are in the room: they relay, and see it only when asked in. */
export function SecretariatChoice({ room, chosen, onChoose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const networks = [...new Set(room.participants.flatMap((one) => (one.left_at ? [] : (one.network ?? []))))].sort();
  return (
    <RadioField
      label={t('ask-secretariat')}
      name="secretariat"
      value={chosen}
      options={networks.map((id) => ({ value: id, label: `${labels.network(id)} · ${labels.networkName(id)}` }))}
      onChoose={onChoose}
    />
  );
}
