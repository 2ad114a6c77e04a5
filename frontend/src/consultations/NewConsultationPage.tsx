import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Card, OnCall } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { ButtonLink } from '../ui/Button';
import { PageHeading } from '../ui/PageHeading';
import { Prose } from '../ui/Prose';
import { Waiting } from '../ui/Waiting';
import { cardQuery } from './consultation-queries';
import { OpeningForm } from './OpeningForm';
import { readAsked, writeAsked } from './opening/asked';
import { draftsQuery } from './opening/draft-queries';
import { StateChoice } from './opening/StateChoice';
import { fromDraft, readPrefilled } from './opening-form';
import './opening.css';

/** `/consultations/new?to=<focal point>&on_call=TH.seajust`, each several times; other parameters fill the form in. */
export default function NewConsultationPage() {
  const t = useWords();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const search = useSearch();
  const asked = useMemo(() => readAsked(search), [search]);
  const cards = useQueries({ queries: asked.people.map((id) => cardQuery(id)) });
  // Only as the page is entered: the address gains the key of the draft that is begun here.
  const [resumed] = useState(() => new URLSearchParams(search).get('draft'));
  const drafts = useQuery({ ...draftsQuery, enabled: resumed !== null });
  const [fresh] = useState(() => crypto.randomUUID());
  const failed = [...cards, drafts].find((query) => query.error);

  if (asked.people.length + asked.onCall.length === 0) {
    return (
      <Prose>
        <PageHeading title={t('consultation-new-title')} />
        <h2>{t('on-call-add')}</h2>
        <StateChoice
          confirm={t('on-call-go-on')}
          onChoose={(place) => go(writeAsked(search, { people: [], onCall: [place] }), { replace: true })}
        >
          <ButtonLink href="/directory">{t('consultation-open-from-directory')}</ButtonLink>
        </StateChoice>
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
  const readdress = (chosen: readonly Card[], onCall: readonly OnCall[]) => {
    for (const card of chosen) queries.setQueryData(cardQuery(card.id).queryKey, (known) => known ?? card);
    go(writeAsked(search, { people: chosen.map((card) => card.id), onCall }), { replace: true });
  };
  const to = cards.flatMap((card): Card[] => (card.data ? [card.data] : []));
  const draft = drafts.data?.find((one) => one.key === resumed);
  const ready = to.length === asked.people.length && (resumed === null || drafts.data !== undefined);
  return (
    <div className="page opening">
      <PageHeading title={t('consultation-new-title')} />
      {ready ? (
        <OpeningForm
          to={to}
          onCall={asked.onCall}
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
