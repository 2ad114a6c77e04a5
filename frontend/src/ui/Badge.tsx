import type { ReactNode } from 'react';
import './badge.css';

export type BadgeTone = 'good' | 'caution' | 'urgent' | 'quiet';

interface Props {
  readonly tone: BadgeTone;
  /** A sign for the eye, so that colour never speaks alone: ✓ ◐ ! */
  readonly sign: string;
  readonly children: ReactNode;
}

export function Badge({ tone, sign, children }: Props) {
  return (
    <span className="badge" data-tone={tone}>
      <span className="badge-sign" aria-hidden="true">
        {sign}
      </span>
      <span>{children}</span>
    </span>
  );
}
