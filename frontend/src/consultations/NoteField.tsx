import { TextAreaField } from '../ui/Field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly language: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly fault?: string | null;
}

/** A few words beside an act, in a language of their own. */
export function NoteField({ value, language, onChange, ...field }: Props) {
  return (
    <TextAreaField
      {...field}
      rows={3}
      maxLength={2000}
      value={value}
      dir={value ? 'auto' : undefined}
      lang={value ? language : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
