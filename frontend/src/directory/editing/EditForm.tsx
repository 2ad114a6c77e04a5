import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api, ask } from '../../api/client';
import type { FocalPointRecord } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button, ButtonLink } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { CheckField } from '../../ui/Field';
import { useLeavingWarning } from '../../ui/useLeavingWarning';
import { authoritiesQuery, cardQuery, colleaguesQuery } from '../focal-point';
import { AbsenceFields } from '../../account/AbsenceFields';
import { ChannelFields } from './ChannelFields';
import { withRecorded } from './colleagues';
import { CompetenceFields } from './CompetenceFields';
import { ConflictPanel } from './ConflictPanel';
import type { Draft, DraftField } from './draft';
import { changes, draftOf } from './draft';
import { ExceptionFields } from './ExceptionFields';
import { HoursFields } from './HoursFields';
import { MembershipFields } from './MembershipFields';
import { NameFields } from './NameFields';
import { OfficeFields } from './OfficeFields';
import { refusedFields } from './refused';
import { RoleFields } from './RoleFields';
import type { Stale } from './stale';
import { mergedByLanguage, rebased, staleOf } from './stale';

/** The form of one entry, from the record as it was read; the server refuses it if the entry has moved on since. */
export function EditForm({ record }: { readonly record: FocalPointRecord }) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [base, setBase] = useState(record);
  const [draft, setDraft] = useState(() => draftOf(record));
  const [confirmed, setConfirmed] = useState(false);
  const [stale, setStale] = useState<Stale | null>(null);
  const authorities = useQuery(authoritiesQuery(record.jurisdiction)).data ?? [record.authority];
  const named = useQuery(colleaguesQuery(record.id));
  const people = withRecorded(named.data ?? [], [record.alternate, ...record.stand_ins]);
  const card = `/directory/${record.id}`;

  const save = useMutation({
    mutationFn: ({ from, wanted }: { from: FocalPointRecord; wanted: Draft }) =>
      ask(
        api.PATCH('/api/directory/focal-points/{id}', {
          params: { path: { id: record.id } },
          body: { revision: from.revision, ...changes(from, wanted), ...(confirmed ? { confirmed: true } : {}) },
        }),
      ),
    onSuccess: () => {
      announce(t('edit-saved'));
      void queries.invalidateQueries({ queryKey: cardQuery(record.id).queryKey });
      void queries.invalidateQueries({ queryKey: ['search'] });
      go(card);
    },
    onError: (error, { from, wanted }) => {
      const found = staleOf(error);
      setStale(found);
      if (found) setDraft(mergedByLanguage(draftOf(from), wanted, draftOf(found.current)));
    },
  });

  useLeavingWarning(Object.keys(changes(base, draft)).length > 0 && !save.isSuccess);

  function settle(mine: ReadonlySet<DraftField>) {
    if (!stale) return;
    const wanted = rebased(draft, stale, mine);
    setBase(stale.current);
    setDraft(wanted);
    setStale(null);
    save.mutate({ from: stale.current, wanted });
  }

  const fields = {
    draft,
    change: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    refused: refusedFields(save.error),
  };
  return (
    <>
      {stale ? <ConflictPanel stale={stale} draft={draft} authorities={authorities} onSettled={settle} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ from: base, wanted: draft });
        }}
      >
        <NameFields {...fields} />
        <OfficeFields {...fields} jurisdiction={record.jurisdiction} authorities={authorities}>
          <Link href={`/directory/authorities/${record.jurisdiction}/${draft.authority_id}`}>{t('authority-edit')}</Link>
        </OfficeFields>
        <CompetenceFields {...fields} />
        <ExceptionFields {...fields} />
        <HoursFields {...fields} />
        <AbsenceFields
          absences={draft.absences}
          colleagues={people}
          alternate={people.find((one) => one.id === draft.alternate_id) ?? null}
          state={record.jurisdiction}
          zone={record.time_zone}
          onAbsences={(absences) => fields.change({ absences })}
        />
        <RoleFields {...fields} people={people} state={record.jurisdiction} />
        {named.error ? (
          <Fault title={t('colleagues-failed')} error={named.error} onRetry={() => void named.refetch()} />
        ) : null}
        <MembershipFields {...fields} />
        <ChannelFields {...fields} />
        <div className="edit-foot">
          <CheckField label={t('edit-confirm')} checked={confirmed} onChange={setConfirmed} />
          {save.error && !staleOf(save.error) ? <Fault title={t('edit-failed')} error={save.error} /> : null}
          <Actions>
            <Button type="submit" look="primary" isDisabled={save.isPending}>
              {t('edit-save')}
            </Button>
            <ButtonLink href={card}>{t('ui-cancel')}</ButtonLink>
          </Actions>
        </div>
      </form>
    </>
  );
}
