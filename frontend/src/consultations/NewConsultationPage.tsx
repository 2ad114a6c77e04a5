import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Card } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { ButtonLink } from '../ui/Button';
import { PageHeading } from '../ui/PageHeading';
import { Prose } from '../ui/Prose';
import { Waiting } from '../ui/Waiting';
import { cardQuery } from './consultation-queries';
import { OpeningForm } from './OpeningForm';
import { readPrefilled } from './opening-form';
import './opening.css';

const MOST_PEOPLE = 8;

/** `/consultations/new?to=<focal point>`; `to` may stand several times, and other parameters fill the form in. */
export default function NewConsultationPage() {
  const t = useWords();
  const search = useSearch();
  const ids = useMemo(() => [...new Set(new URLSearchParams(search).getAll('to'))].slice(0, MOST_PEOPLE), [search]);
  const cards = useQueries({ queries: ids.map((id) => cardQuery(id)) });
  const failed = cards.find((card) => card.error);

  if (ids.length === 0) {
    return (
      <Prose>
        <PageHeading title={t('consultation-new-title')} />
        <p>{t('consultation-none-how')}</p>
        <ButtonLink href="/directory" look="primary">
          {t('consultation-open-from-directory')}
        </ButtonLink>
      </Prose>
    );
  }
  if (failed) {
    return (
      <AccessFault
        error={failed.error}
        title={t('consultation-new-title')}
        onRetry={() => void failed.refetch()}
        back={{ href: '/directory', label: t('consultation-open-from-directory') }}
      />
    );
  }
  const to = cards.flatMap((card): Card[] => (card.data ? [card.data] : []));
  return (
    <div className="page opening">
      <PageHeading title={t('consultation-new-title')} />
      {to.length === ids.length ? <OpeningForm to={to} prefilled={readPrefilled(search)} /> : <Waiting />}
    </div>
  );
}
