import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { useSession } from '../api/session';
import type { Rota, RotaChange } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useAnnounce } from '../ui/Announcer';
import { ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { useNow } from '../ui/useNow';
import { AddShift } from './AddShift';
import { Away } from './Away';
import { ChangeShift } from './ChangeShift';
import { DutyDesk } from './DutyDesk';
import type { Duty } from './rota-day';
import { daysLater } from './rota-day';
import { rotaQuery } from './rota-queries';
import { RotaDay } from './RotaDay';

/** A week: one line per day in the clock of the place, and in words beneath it who answers and when nobody does. */
export function RotaWeek({ rota, asked }: { readonly rota: Rota; readonly asked: string | null }) {
  const t = useWords();
  const times = useTimes();
  const labels = useLabels();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const now = new Date(useNow());
  const own = useSession().person.jurisdiction === rota.jurisdiction;
  const [chosen, setChosen] = useState<Duty | null>(null);
  const params = { path: { jurisdiction: rota.jurisdiction } };
  const keep = (saved: Rota) => {
    queries.setQueryData(rotaQuery(rota.jurisdiction, asked).queryKey, saved);
    void queries.invalidateQueries({ queryKey: ['search'] });
    setChosen(null);
    announce(t('rota-changed'));
  };
  const save = useMutation({
    mutationFn: (changes: RotaChange[]) =>
      ask(api.POST('/api/directory/rota/{jurisdiction}/changes', { params, body: { week: rota.week, changes } })),
    onSuccess: keep,
  });
  const correct = useMutation({
    mutationFn: (body: { day: string; closed: boolean }) =>
      ask(api.POST('/api/directory/rota/{jurisdiction}/holidays', { params, body })),
    onSuccess: keep,
  });
  const failed = save.error ?? correct.error;
  const there = (week: string) => `/directory/duty/${rota.jurisdiction}?week=${week}`;
  return (
    <>
      <div className="rota-head">
        <h2>{t('rota-week', { day: times.day(new Date(`${rota.week}T00:00:00Z`), 'UTC') })}</h2>
        <p className="quiet">
          {t('rota-zone', {
            city: labels.city(rota.jurisdiction, rota.time_zone),
            time: times.clock(now, rota.time_zone),
          })}
        </p>
        <p className="rota-gaps">{t('rota-gaps-total', { count: rota.gaps.length })}</p>
        <nav className="rota-turn" aria-label={t('rota-title')}>
          <ButtonLink href={there(daysLater(rota.week, -7))}>{t('rota-earlier')}</ButtonLink>
          <ButtonLink href={`/directory/duty/${rota.jurisdiction}`}>{t('rota-present')}</ButtonLink>
          <ButtonLink href={there(daysLater(rota.week, 7))}>{t('rota-later')}</ButtonLink>
        </nav>
      </div>
      {failed ? <Fault title={t('rota-refused')} error={failed} /> : null}
      <ol className="rota-days">
        {rota.days.map((day) => (
          <RotaDay
            key={day.day}
            rota={rota}
            day={day}
            onChange={rota.abilities.edit ? setChosen : null}
            onHoliday={(closed) => correct.mutate({ day: day.day, closed })}
          />
        ))}
      </ol>
      <Away rota={rota} />
      {rota.abilities.edit ? (
        <AddShift rota={rota} busy={save.isPending} onAdd={(shift) => save.mutate([shift])} />
      ) : (
        <p className="quiet small">{t('rota-read-only')}</p>
      )}
      {own || rota.abilities.edit ? <DutyDesk rota={rota} /> : null}
      {chosen ? (
        <ChangeShift
          rota={rota}
          shift={chosen}
          busy={save.isPending}
          error={save.error}
          onClose={() => setChosen(null)}
          onChanges={(changes) => save.mutate(changes)}
        />
      ) : null}
    </>
  );
}
