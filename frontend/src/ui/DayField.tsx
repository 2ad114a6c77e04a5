import { useId } from 'react';
import { useWords } from '../language/LanguageProvider';
import { useLanguage } from '../language/LanguageProvider';
import { dayOf, partsOf } from './day';
import './day-field.css';

interface Props {
  readonly label: string;
  /** `2026-12-01`, or what has been filled in of it so far: `2026-12-`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | null;
}

/**
 * A day in three fields, the month in letters. A browser's own date field follows the browser's language instead of the
 * page's, and 01/02 means different days to the two sides of a consultation.
 */
export function DayField({ label, value, onChange, fault }: Props) {
  const t = useWords();
  const { locale } = useLanguage();
  const id = useId();
  const parts = partsOf(value);
  const months = Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1).padStart(2, '0'),
    label: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month, 1))),
  }));
  const shared = { 'aria-describedby': fault ? `${id}-fault` : undefined, 'aria-invalid': fault ? true : undefined } as const;
  return (
    <fieldset className="day-field">
      <legend className="field-label">{label}</legend>
      <div className="day-parts">
        <label>
          <span className="small quiet">{t('day-day')}</span>
          <input
            {...shared}
            className="control"
            inputMode="numeric"
            maxLength={2}
            value={parts.day}
            onChange={(event) => onChange(dayOf({ ...parts, day: event.currentTarget.value }))}
          />
        </label>
        <label>
          <span className="small quiet">{t('day-month')}</span>
          <select
            {...shared}
            className="control"
            value={parts.month}
            onChange={(event) => onChange(dayOf({ ...parts, month: event.currentTarget.value }))}
          >
            {[{ value: '', label: '' }, ...months].map((month) => (
              <option key={month.value} value={month.value}>
                {month.label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small quiet">{t('day-year')}</span>
          <input
            {...shared}
            className="control"
            inputMode="numeric"
            maxLength={4}
            value={parts.year}
            onChange={(event) => onChange(dayOf({ ...parts, year: event.currentTarget.value }))}
          />
        </label>
      </div>
      {fault ? (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
