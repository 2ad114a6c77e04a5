import { useId } from 'react';
import type { Option } from './Field';
import './radio-field.css';

interface Props {
  readonly label: string;
  readonly name: string;
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly hint?: string;
  readonly fault?: string | null;
  readonly onChoose: (value: string) => void;
}

/** One of a few, all of them in sight. */
export function RadioField({ label, name, value, options, hint, fault, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset className="radio-field" aria-describedby={[hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined}>
      <legend className="field-label">{label}</legend>
      {hint ? (
        <p className="small quiet" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {options.map((option) => (
        <label key={option.value} className="radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            aria-invalid={fault ? true : undefined}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {fault ? (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
