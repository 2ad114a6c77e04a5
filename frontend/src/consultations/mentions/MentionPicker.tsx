import type { Participant } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { CheckField } from '../../ui/Field';
import { Picker } from '../Picker';
import { spokenPerson } from '../people';
import { MOST_MENTIONED } from './mentioned';

interface Props {
  readonly others: readonly Participant[];
  readonly chosen: readonly string[];
  readonly onChange: (persons: readonly string[]) => void;
}

/** For whose attention a message is: they are told of it, and it is counted for them until they have read it. */
export function MentionPicker({ others, chosen, onChange }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const nameOf = (one: Participant) => spokenPerson(one, code).text;
  const named = others.filter((one) => chosen.includes(one.person)).map(nameOf);
  if (others.length === 0) return null;
  return (
    <Picker
      chosen={named.length === 0 ? t('mention-title') : t('mention-for', { names: list(named) })}
      title={t('mention-title')}
    >
      {others.map((one) => (
        <CheckField
          key={one.person}
          label={
            one.jurisdiction
              ? t('room-who', { name: nameOf(one), country: labels.jurisdiction(one.jurisdiction) })
              : nameOf(one)
          }
          checked={chosen.includes(one.person)}
          disabled={chosen.length >= MOST_MENTIONED && !chosen.includes(one.person)}
          onChange={(on) => onChange(on ? [...chosen, one.person] : chosen.filter((person) => person !== one.person))}
        />
      ))}
    </Picker>
  );
}
