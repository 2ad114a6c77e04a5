import type { LanguageLevel } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Group } from './Group';
import type { FieldsProps } from './NameFields';
import { TermChecks } from './TermChecks';
import { useTermOptions } from './useTermOptions';

export function CompetenceFields({ draft, change }: FieldsProps) {
  const t = useWords();
  return (
    <>
      <SpokenLanguages languages={draft.languages} onLanguages={(languages) => change({ languages })} />
      <TermChecks
        title={t('facet-offence')}
        list="offences"
        chosen={draft.offences}
        onChosen={(offences) => change({ offences })}
      />
      <TermChecks
        title={t('facet-measure')}
        list="measures"
        chosen={draft.measures}
        onChosen={(measures) => change({ measures })}
      />
    </>
  );
}

interface SpokenProps {
  readonly languages: FieldsProps['draft']['languages'];
  readonly onLanguages: (languages: FieldsProps['draft']['languages']) => void;
}

function SpokenLanguages({ languages, onLanguages }: SpokenProps) {
  const t = useWords();
  const all = useTermOptions('languages');
  const levels = [
    { value: 'native', label: t('level-native') },
    { value: 'fluent', label: t('level-fluent') },
    { value: 'working', label: t('level-working') },
  ];
  const replace = (at: number, change: Partial<(typeof languages)[number]>) =>
    onLanguages(languages.map((one, place) => (place === at ? { ...one, ...change } : one)));
  const free = all.find((option) => !languages.some((one) => one.code === option.value));
  return (
    <Group title={t('edit-languages')}>
      {languages.map((spoken, at) => (
        <div className="edit-line" key={spoken.code}>
          <SelectField
            label={t('edit-language')}
            value={spoken.code}
            options={all.filter((one) => one.value === spoken.code || !languages.some((l) => l.code === one.value))}
            onChoose={(code) => replace(at, { code })}
          />
          <SelectField
            label={t('edit-level')}
            value={spoken.level}
            options={levels}
            onChoose={(level) => replace(at, { level: level as LanguageLevel })}
          />
          <Button look="bare" onPress={() => onLanguages(languages.filter((one) => one !== spoken))}>
            {t('edit-remove')}
          </Button>
        </div>
      ))}
      {free ? (
        <Button onPress={() => onLanguages([...languages, { code: free.value, level: 'working' }])}>
          {t('edit-add-language')}
        </Button>
      ) : null}
    </Group>
  );
}
