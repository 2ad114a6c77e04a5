import { directionOf, LANGUAGES } from '../../language/languages';
import { useWords } from '../../language/LanguageProvider';
import { SelectField, TextAreaField, TextField } from '../../ui/Field';
import type { Draft } from './draft';
import { Group } from './Group';
import { useNameLanguages } from './useNameLanguages';

export interface FieldsProps {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** Fields the server refused. */
  readonly refused: ReadonlySet<string>;
}

interface Props extends FieldsProps {
  /** A name is written: its field has been left. */
  readonly onNamed?: (name: string) => void;
}

export function NameFields({ draft, change, refused, onNamed }: Props) {
  const t = useWords();
  const languages = useNameLanguages(draft.name_original_language);
  const fault = (field: keyof Draft) => (refused.has(field) ? t('edit-refused') : null);
  return (
    <Group title={t('card-names')}>
      <TextField
        label={t('edit-name-original')}
        required
        maxLength={200}
        lang={draft.name_original_language}
        dir={directionOf(draft.name_original_language)}
        value={draft.name_original}
        fault={fault('name_original')}
        onChange={(event) => change({ name_original: event.currentTarget.value })}
        onBlur={(event) => onNamed?.(event.currentTarget.value.trim())}
      />
      <SelectField
        label={t('edit-name-language')}
        value={draft.name_original_language}
        options={languages}
        fault={fault('name_original_language')}
        onChoose={(code) => change({ name_original_language: code })}
      />
      <TextField
        label={t('edit-name-romanised')}
        required
        maxLength={200}
        dir="ltr"
        value={draft.name_romanised}
        fault={fault('name_romanised')}
        onChange={(event) => change({ name_romanised: event.currentTarget.value })}
        onBlur={(event) => onNamed?.(event.currentTarget.value.trim())}
      />
      <TextAreaField
        label={t('edit-other-spellings')}
        hint={t('edit-one-a-line')}
        dir="auto"
        rows={3}
        value={draft.other_spellings.join('\n')}
        fault={fault('other_spellings')}
        onChange={(event) => change({ other_spellings: event.currentTarget.value.split('\n') })}
      />
      <PerLanguage
        title={t('edit-names')}
        hint={t('edit-names-hint')}
        names={draft.names}
        onNames={(names) => change({ names })}
      />
    </Group>
  );
}

interface PerLanguageProps {
  readonly title: string;
  readonly hint?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly onNames: (names: Record<string, string>) => void;
}

/** One field for each language of the interface, side by side. */
export function PerLanguage({ title, hint, names, onNames }: PerLanguageProps) {
  return (
    <fieldset className="edit-languages">
      <legend className="field-label">{title}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {LANGUAGES.map(({ code, name }) => (
        <TextField
          key={code}
          label={name}
          lang={code}
          dir={directionOf(code)}
          maxLength={200}
          value={names[code] ?? ''}
          onChange={(event) => onNames({ ...names, [code]: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}
