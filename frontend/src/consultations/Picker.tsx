import type { ReactNode } from 'react';
import { useRef } from 'react';
import './picker.css';

interface Props {
  /** What is chosen, in words. */
  readonly chosen: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Several choices behind one button of the composer; Escape and leaving it close it. */
export function Picker({ chosen, title, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (box.current) box.current.open = false;
  };
  return (
    <details
      className="picker"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        box.current?.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className="button">{chosen}</summary>
      <fieldset className="picker-list">
        <legend>{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
