import type { ReactNode } from 'react';

/** A named part of the form. */
export function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="edit-group">
      <legend>{title}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      <div className="edit-fields">{children}</div>
    </fieldset>
  );
}
