import { useLanguage } from '../language/LanguageProvider';
import { SelectField } from '../ui/Field';
import { leadingDisplayName } from '../ui/person-name';
import type { Person } from './people-queries';

interface Props {
  readonly leaver: { readonly id: string; readonly jurisdiction: string | null };
  readonly people: readonly Person[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Who follows: somebody of the same State, since nobody changes sides in a consultation. */
export function SuccessorField({ leaver, people, value, onChoose }: Props) {
  const { code, t } = useLanguage();
  const could = people.filter((one) => one.id !== leaver.id && one.jurisdiction === leaver.jurisdiction);
  return (
    <SelectField
      label={t('people-successor')}
      hint={t('people-successor-hint')}
      value={value}
      options={[
        { value: '', label: t('people-successor-none') },
        ...could.map((one) => ({ value: one.id, label: leadingDisplayName(one, code).lead })),
      ]}
      onChoose={onChoose}
    />
  );
}
