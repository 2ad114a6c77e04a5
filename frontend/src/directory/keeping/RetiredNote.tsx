import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { ButtonLink } from '../../ui/Button';
import { PageHeading } from '../../ui/PageHeading';
import { leadingName } from '../../ui/person-name';
import { Prose } from '../../ui/Prose';
import { Waiting } from '../../ui/Waiting';
import { retirementQuery } from './keeping-queries';

interface Props {
  readonly id: string;
  /** What is shown where nobody retired: the entry was never there, or is hidden. */
  readonly otherwise: ReactNode;
}

/** "No longer in office since …; successor …", where a card was asked for that is gone. */
export function RetiredNote({ id, otherwise }: Props) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const { data, error } = useQuery(retirementQuery(id));
  if (error) return otherwise;
  if (!data) {
    return (
      <div className="page">
        <Waiting />
      </div>
    );
  }
  const { successor } = data;
  return (
    <Prose>
      <PageHeading title={t('retired-title')} />
      <p>{t('retired-since', { day: times.day(new Date(data.since)) })}</p>
      <p>
        {successor ? (
          <>
            {t('retired-successor')} <Link href={`/directory/${successor.id}`}>{leadingName(successor, code).lead.text}</Link>
          </>
        ) : (
          t('retired-nobody')
        )}
      </p>
      <ButtonLink href="/directory">{t('not-found-to-directory')}</ButtonLink>
    </Prose>
  );
}
