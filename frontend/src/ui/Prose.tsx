import type { ReactNode } from 'react';
import './prose.css';

/** A page of a few sentences. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="page prose">{children}</div>;
}
