import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Reference } from '../../api/types';
import { useSession } from '../../api/session';
import { useWords } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { Button, ButtonLink } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { SelectField } from '../../ui/Field';
import { useLeavingWarning } from '../../ui/useLeavingWarning';
import { ChannelFields } from '../editing/ChannelFields';
import { CompetenceFields } from '../editing/CompetenceFields';
import type { Draft } from '../editing/draft';
import { tidied } from '../editing/draft';
import { ExceptionFields } from '../editing/ExceptionFields';
import { Group } from '../editing/Group';
import { HoursFields } from '../editing/HoursFields';
import { NameFields } from '../editing/NameFields';
import { OfficeFields } from '../editing/OfficeFields';
import { refusedFields } from '../editing/refused';
import { RoleFields } from '../editing/RoleFields';
import { useTermOptions } from '../editing/useTermOptions';
import { authoritiesQuery } from '../focal-point';
import { addEntry, ADDITIONS, alternatesQuery } from './additions-queries';
import { blankDraft } from './blank';
import { AlikeNames } from './AlikeNames';

interface Props {
  readonly network: string;
  readonly place: Reference['jurisdictions'][number];
}

/** The form of an entry, as its secretariat would edit it; a second person agrees before it is in the directory. */
export function AddEntryForm({ network, place }: Props) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const keeps = useSession().abilities.edit_focal_points;
  const roles = useTermOptions('roles');
  const [role, setRole] = useState('focal_point');
  const [draft, setDraft] = useState(() => blankDraft(place));
  const [named, setNamed] = useState('');
  const authorities = useQuery(authoritiesQuery(place.code)).data ?? [];
  const people = useQuery(alternatesQuery(network, place.code));
  const authority = draft.authority_id || (authorities[0]?.id ?? '');
  const save = useMutation({
    mutationFn: () => {
      const { memberships: _roles, absences: _days, ...entry } = tidied({ ...draft, authority_id: authority });
      return addEntry({ ...entry, network, role, jurisdiction: place.code });
    },
    onSuccess: () => {
      announce(t('additions-sent'));
      void queries.invalidateQueries({ queryKey: ADDITIONS, exact: true });
      go('/secretariat/entries');
    },
  });
  useLeavingWarning(draft.name_original.trim() !== '' && !save.isSuccess);
  const refused = refusedFields(save.error);
  const fields = {
    draft: { ...draft, authority_id: authority },
    change: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    refused,
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <NameFields {...fields} onNamed={setNamed} />
      <AlikeNames network={network} name={named} />
      <Group title={t('edit-roles')}>
        <SelectField
          label={t('additions-role')}
          value={role}
          options={roles}
          fault={refused.has('role') ? t('edit-refused') : null}
          onChoose={setRole}
        />
      </Group>
      <OfficeFields {...fields} jurisdiction={place.code} authorities={authorities}>
        {keeps ? (
          <Link href={`/secretariat/authorities/new?jurisdiction=${place.code}`} target="_blank">
            {t('authority-new')}
          </Link>
        ) : null}
      </OfficeFields>
      <CompetenceFields {...fields} />
      <ExceptionFields {...fields} />
      <HoursFields {...fields} />
      <RoleFields {...fields} people={people.data ?? []} state={place.code} />
      {people.error ? (
        <Fault title={t('colleagues-failed')} error={people.error} onRetry={() => void people.refetch()} />
      ) : null}
      <ChannelFields {...fields} />
      <div className="edit-foot">
        {save.error ? <Fault title={t('edit-failed')} error={save.error} /> : null}
        <Actions>
          <Button type="submit" look="primary" isDisabled={save.isPending || authority === ''}>
            {t('additions-send')}
          </Button>
          <ButtonLink href="/secretariat/entries">{t('ui-cancel')}</ButtonLink>
        </Actions>
      </div>
    </form>
  );
}
