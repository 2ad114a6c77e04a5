import type { ReactNode } from 'react';
import { Children } from 'react';
import './dotted.css';

/** Short facts in a line, parted by dots; a dot never hangs at the end or the beginning of a line that wraps. */
export function Dotted({ className = '', children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <span className={`dotted ${className}`}>
      <span className="dotted-line">
        {Children.toArray(children).map((child, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the facts have no other identity than their place
          <span key={at}>{child}</span>
        ))}
      </span>
    </span>
  );
}
