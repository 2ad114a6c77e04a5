import { useWords } from '../language/LanguageProvider';
import { TextField } from '../ui/Field';

interface Props {
  readonly name: string;
  /** Whether it was already asked for without one. */
  readonly tried: boolean;
  readonly onName: (name: string) => void;
}

/** What its owner calls a passkey, to know it among others. */
export function PasskeyName({ name, tried, onName }: Props) {
  const t = useWords();
  return (
    <TextField
      label={t('passkeys-name')}
      hint={t('passkeys-name-hint')}
      dir="auto"
      required
      maxLength={60}
      value={name}
      fault={tried && !name.trim() ? t('passkeys-name-missing') : null}
      onChange={(event) => onName(event.currentTarget.value)}
    />
  );
}
