import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Card } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { ButtonLink } from '../ui/Button';
import { PageHeading } from '../ui/PageHeading';
import { Prose } from '../ui/Prose';
import { Waiting } from '../ui/Waiting';
import { cardQuery } from './consultation-queries';
import { OpeningForm } from './OpeningForm';
import { draftsQuery } from './opening/draft-queries';
import { fromDraft, MOST_PEOPLE, readPrefilled } from './opening-form';
import './opening.css';

/** `/consultations/new?to=<focal point>`; `to` may stand several times, and other parameters fill the form in. */
export default function NewConsultationPage() {
  const t = useWords();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const search = useSearch();
  const ids = useMemo(() => [...new Set(new URLSearchParams(search).getAll('to'))].slice(0, MOST_PEOPLE), [search]);
  const cards = useQueries({ queries: ids.map((id) => cardQuery(id)) });
  // Only as the page is entered: the address gains the key of the draft that is begun here.
  const [resumed] = useState(() => new URLSearchParams(search).get('draft'));
  const drafts = useQuery({ ...draftsQuery, enabled: resumed !== null });
  const [fresh] = useState(() => crypto.randomUUID());
  const failed = [...cards, drafts].find((query) => query.error);

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
  const readdress = (chosen: readonly Card[]) => {
    for (const card of chosen) queries.setQueryData(cardQuery(card.id).queryKey, (known) => known ?? card);
    const query = new URLSearchParams(search);
    query.delete('to');
    for (const card of chosen) query.append('to', card.id);
    go(`/consultations/new?${query}`, { replace: true });
  };
  const to = cards.flatMap((card): Card[] => (card.data ? [card.data] : []));
  const draft = drafts.data?.find((one) => one.key === resumed);
  const ready = to.length === ids.length && (resumed === null || drafts.data !== undefined);
  return (
    <div className="page opening">
      <PageHeading title={t('consultation-new-title')} />
      {ready ? (
        <OpeningForm
          to={to}
          prefilled={draft ? fromDraft(draft.form) : readPrefilled(search)}
          draft={draft?.key ?? fresh}
          onTo={readdress}
        />
      ) : (
        <Waiting />
      )}
    </div>
  );
}
