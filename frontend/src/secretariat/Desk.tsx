import type { ReactNode } from 'react';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import './secretariat.css';

interface Props {
  readonly title: string;
  /** One sentence on what the page is for. */
  readonly about: string;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Whether the answer has not come yet. */
  readonly waiting: boolean;
  readonly children: ReactNode;
}

/** A page of the secretariat's desk: its heading, what it is for, and what it shows once that has come. */
export function Desk({ title, about, error, onRetry, waiting, children }: Props) {
  const t = useWords();
  if (error) {
    return (
      <AccessFault
        error={error}
        title={t('secretariat-failed')}
        onRetry={onRetry}
        back={{ href: '/directory', label: t('not-found-to-directory') }}
      />
    );
  }
  return (
    <div className="page desk">
      <div className="desk-head">
        <PageHeading title={title} />
        <p className="quiet">{about}</p>
      </div>
      {waiting ? <Waiting rows={5} /> : children}
    </div>
  );
}
