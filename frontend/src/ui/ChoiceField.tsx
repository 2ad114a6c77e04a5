import type { KeyboardEvent, Ref } from 'react';
import { useId, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import type { Choice } from './choices';
import { matching } from './choices';
import './choice-field.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Several values, each to be taken away again; else one, which the next choice replaces. */
  readonly several?: number;
  readonly input: Ref<HTMLInputElement>;
  readonly onChange: (values: readonly string[]) => void;
  /** Enter was pressed and there is nothing more to choose here. */
  readonly onDone: () => void;
}

/** Type to choose: the list narrows with each letter, Enter takes the marked line, Escape closes. A combobox of ARIA 1.2. */
export function ChoiceField({ label, hint, choices, chosen, several, input, onChange, onDone }: Props) {
  const t = useWords();
  const id = useId();
  const named = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const rest = choices.filter((choice) => !several || !chosen.includes(choice.value));
  const full = several !== undefined && chosen.length >= several;
  const shown = open && !full ? matching(rest, typed ?? '') : [];
  const active = shown[Math.min(marked, shown.length - 1)];
  const resting = several || !chosen[0] ? '' : named(chosen[0]);

  function close() {
    setOpen(false);
    setTyped(null);
    setMarked(0);
  }

  function take(choice: Choice) {
    onChange(several ? [...chosen, choice.value] : [choice.value]);
    close();
    if (!several) onDone();
  }

  function enter() {
    if (typed?.trim() && active) take(active);
    else if (!several && typed === null && open && marked > 0 && active) take(active);
    else if (several && open && marked > 0 && active) take(active);
    else if (!typed?.trim()) {
      if (!several && typed === '') onChange([]);
      close();
      onDone();
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) {
      setMarked(open ? Math.max(0, Math.min(shown.length - 1, marked + step)) : 0);
      setOpen(true);
    } else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Backspace' && several && !typed && chosen.length > 0) onChange(chosen.slice(0, -1));
    else return;
    event.preventDefault();
  }

  return (
    <div className="field choice">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {several && chosen.length > 0 ? (
        <ul className="choice-chosen">
          {chosen.map((value) => (
            <li key={value}>
              <button
                type="button"
                className="choice-chip"
                aria-label={t('choice-remove', { label: named(value) })}
                onClick={() => onChange(chosen.filter((one) => one !== value))}
              >
                <bdi>{named(value)}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        className="control"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${active.value}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={typed ?? resting}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMarked(0);
          setOpen(true);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onBlur={() => {
          if (!several && typed === '') onChange([]);
          close();
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" className="choice-list" aria-label={label} hidden={shown.length === 0}>
        {shown.map((choice) => (
          <li
            key={choice.value}
            id={`${id}-${choice.value}`}
            role="option"
            aria-selected={choice === active}
            // The field keeps the focus: a press must not blur it before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <bdi>{choice.label}</bdi> {choice.note ? <span className="small quiet">{choice.note}</span> : null}
          </li>
        ))}
      </ul>
      {open && typed?.trim() && shown.length === 0 && !full ? (
        <p className="field-hint" role="status">
          {t('choice-none')}
        </p>
      ) : null}
    </div>
  );
}
