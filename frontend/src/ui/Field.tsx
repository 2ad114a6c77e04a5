import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import './field.css';

interface Shared {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and how to put it right; shown and spoken with the field. */
  readonly fault?: string | null;
  /** The label is heard but not shown, where a heading beside it says the same to the eye. */
  readonly quiet?: boolean;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Frame({ label, hint, fault, quiet, children }: Shared & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const notes = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className={quiet ? 'hidden-visually' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': notes || undefined, 'aria-invalid': fault ? true : undefined })}
      {fault ? (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}

type TextFieldProps = Shared & Omit<ComponentProps<'input'>, 'id' | 'className'>;

export function TextField({ label, hint, fault, quiet, ...input }: TextFieldProps) {
  return (
    <Frame {...{ label, hint, fault, quiet }}>
      {(wiring) => <input type="text" {...input} {...wiring} className="control" />}
    </Frame>
  );
}

type TextAreaFieldProps = Shared & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

export function TextAreaField({ label, hint, fault, quiet, ...area }: TextAreaFieldProps) {
  return (
    <Frame {...{ label, hint, fault, quiet }}>
      {(wiring) => <textarea rows={4} {...area} {...wiring} className="control" />}
    </Frame>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

type SelectFieldProps = Shared &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children' | 'onChange'> & {
    readonly options: readonly Option[];
    readonly onChoose: (value: string) => void;
  };

/** The browser's own select: the phone's wheel, the screen reader's list and the keyboard come with it. */
export function SelectField({ label, hint, fault, quiet, options, onChoose, ...select }: SelectFieldProps) {
  return (
    <Frame {...{ label, hint, fault, quiet }}>
      {(wiring) => (
        <select {...select} {...wiring} className="control" onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Stands at the end of the line: a count. */
  readonly aside?: ReactNode;
}

export function CheckField({ label, checked, onChange, disabled, aside }: CheckFieldProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="check-label">{label}</span>
      {aside}
    </label>
  );
}
