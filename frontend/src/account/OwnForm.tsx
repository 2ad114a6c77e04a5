import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { useSession } from '../api/session';
import type { OwnEntry } from '../api/types';
import { withRecorded } from '../directory/editing/colleagues';
import { Clock, WorkingDays } from '../directory/editing/HoursFields';
import { Group } from '../directory/editing/Group';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { AbsenceFields } from './AbsenceFields';
import { ownColleaguesQuery, ownQuery } from './own-queries';
import '../directory/editing/edit.css';

/** The form of one's own entry, from the entry as it was read. */
export function OwnForm({ own }: { readonly own: OwnEntry }) {
  const t = useWords();
  const announce = useAnnounce();
  const { person } = useSession();
  const queries = useQueryClient();
  const [days, setDays] = useState(own.working_days);
  const [hours, setHours] = useState(own.working_hours);
  const [absences, setAbsences] = useState(own.absences);
  const people = useQuery({ ...ownColleaguesQuery, enabled: absences.length > 0 });
  const colleagues = withRecorded(people.data ?? [], [own.alternate, ...own.stand_ins]);
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.PATCH('/api/directory/own', {
          body: {
            revision: own.revision,
            working_days: days.toSorted((a, b) => a - b),
            working_hours: hours,
            // As they were recorded they may name somebody who has left since: that keeps no other change from being saved.
            absences: absences === own.absences ? null : absences.map(({ start, end, stand_in_id: id }) => ({ start, end, stand_in_id: id ?? null })),
          },
        }),
      ),
    onSuccess: (saved) => {
      announce(t('own-saved'));
      void queries.invalidateQueries({ queryKey: ['search'] });
      void queries.invalidateQueries({ queryKey: ['focal-point', own.id] });
      queries.setQueryData(ownQuery.queryKey, saved);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Group title={t('card-working-hours')} hint={t('edit-their-clock')}>
        <WorkingDays days={days} onDays={setDays} />
        <div className="edit-line">
          <Clock label={t('edit-from')} value={hours.start} onValue={(start) => setHours({ ...hours, start })} />
          <Clock label={t('edit-to')} value={hours.end} onValue={(end) => setHours({ ...hours, end })} />
        </div>
      </Group>
      <AbsenceFields
        absences={absences}
        colleagues={colleagues}
        alternate={own.alternate}
        state={person.jurisdiction ?? ''}
        zone={own.time_zone}
        onAbsences={setAbsences}
      />
      {people.error ? (
        <Fault title={t('colleagues-failed')} error={people.error} onRetry={() => void people.refetch()} />
      ) : null}
      {save.error ? <Fault title={t('own-refused')} error={save.error} /> : null}
      <Actions>
        <Button type="submit" look="primary" isDisabled={save.isPending}>
          {t('own-save')}
        </Button>
      </Actions>
    </form>
  );
}
