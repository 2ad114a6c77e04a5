import { useWords } from '../language/LanguageProvider';
import { DayField } from '../ui/DayField';

/** At once, or from the beginning of a day (UTC) on. */
export interface Effective {
  readonly later: boolean;
  readonly day: string;
}

export const AT_ONCE: Effective = { later: false, day: '' };

interface Props {
  readonly value: Effective;
  readonly onChange: (value: Effective) => void;
  readonly fault: string | null;
}

export function EffectiveFrom({ value, onChange, fault }: Props) {
  const t = useWords();
  return (
    <fieldset className="desk-when">
      <legend className="field-label">{t('secretariat-effective')}</legend>
      {[false, true].map((later) => (
        <label className="desk-option" data-chosen={value.later === later} key={String(later)}>
          <input
            type="radio"
            name="effective"
            checked={value.later === later}
            onChange={() => onChange({ ...value, later })}
          />
          <span>{later ? t('secretariat-effective-later') : t('secretariat-effective-now')}</span>
        </label>
      ))}
      {value.later ? (
        <DayField
          label={t('secretariat-effective-day')}
          value={value.day}
          fault={fault}
          onChange={(day) => onChange({ ...value, day })}
        />
      ) : null}
    </fieldset>
  );
}
