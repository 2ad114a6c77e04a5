import type { ReactNode } from 'react';
import { useId } from 'react';
import './section.css';

/** A part of a card under its thick rule. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="gazette">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A line of a card: what it is, and what is recorded. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
