import { useId } from 'react';
import type { Option } from './Field';
import './radio-field.css';

interface Props {
  readonly label: string;
  readonly name: string;
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly fault?: string | null;
  readonly onChoose: (value: string) => void;
}

/** One of a few, all of them in sight. */
export function RadioField({ label, name, value, options, fault, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset className="radio-field" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend className="field-label">{label}</legend>
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
