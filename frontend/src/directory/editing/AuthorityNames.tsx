import { directionOf } from '../../language/languages';
import { useWords } from '../../language/LanguageProvider';
import { SelectField, TextField } from '../../ui/Field';
import type { AuthorityDraft } from './AuthorityForm';
import { Group } from './Group';
import { PerLanguage } from './NameFields';
import { useNameLanguages } from './useNameLanguages';
import { useTermOptions } from './useTermOptions';

interface Props {
  readonly draft: AuthorityDraft;
  readonly change: (change: Partial<AuthorityDraft>) => void;
}

/** What an authority is called, in its own language and in those of the reader, and where it sits. */
export function AuthorityNames({ draft, change }: Props) {
  const t = useWords();
  const kinds = useTermOptions('authority_kinds');
  const language = draft.name_original_language ?? 'en';
  const languages = useNameLanguages(language);
  return (
    <Group title={t('card-names')}>
      <SelectField
        label={t('card-authority-kind')}
        value={draft.kind}
        options={kinds}
        onChoose={(kind) => change({ kind })}
      />
      <TextField
        label={t('edit-name-original')}
        maxLength={200}
        lang={language}
        dir={directionOf(language)}
        value={draft.name_original ?? ''}
        onChange={(event) => change({ name_original: event.currentTarget.value, name_original_language: language })}
      />
      <SelectField
        label={t('edit-name-language')}
        value={language}
        options={languages}
        onChoose={(code) => change({ name_original_language: code })}
      />
      <PerLanguage
        title={t('edit-names')}
        hint={t('authority-names-hint')}
        names={draft.names}
        onNames={(names) => change({ names })}
      />
      <PerLanguage title={t('card-authority-city')} names={draft.city} onNames={(city) => change({ city })} />
    </Group>
  );
}
