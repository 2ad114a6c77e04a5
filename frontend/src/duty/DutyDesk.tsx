import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rota } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { TextAreaField } from '../ui/Field';
import { NotLoaded } from '../ui/NotLoaded';
import { PersonName } from '../ui/PersonName';
import type { DutyDesk as Desk } from './rota-queries';
import { deskQuery, leaveNote, testPage } from './rota-queries';

const LONGEST = 1000;

/** For the State's own people: a note to whoever comes on duty, and a test that whoever is on duty is reached. */
export function DutyDesk({ rota }: { readonly rota: Rota }) {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { jurisdiction } = rota;
  const { data: desk, error, refetch } = useQuery(deskQuery(jurisdiction));
  const [text, setText] = useState('');
  const keep = (saved: Desk) => queries.setQueryData(deskQuery(jurisdiction).queryKey, saved);
  const note = useMutation({
    mutationFn: () => leaveNote(jurisdiction, text.trim()),
    onSuccess: (saved) => {
      keep(saved);
      setText('');
      announce(t('duty-note-left'));
    },
  });
  const test = useMutation({
    mutationFn: () => testPage(jurisdiction),
    onSuccess: (saved) => {
      keep(saved);
      announce(t('duty-test-sent', { count: saved.on_duty.length }));
    },
  });
  if (error && !desk) return <NotLoaded id="duty-notes" title={t('duty-notes')} error={error} onRetry={() => void refetch()} />;
  if (!desk) return null;
  return (
    <>
      {error ? <Fault title={t('reach-not-asked')} error={error} onRetry={() => void refetch()} /> : null}
      <section className="duty-desk" aria-labelledby="duty-notes">
        <h2 id="duty-notes" className="gazette">
          {t('duty-notes')}
        </h2>
        <Notes desk={desk} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim()) note.mutate();
          }}
        >
          <TextAreaField
            label={t('duty-note')}
            hint={t('duty-note-hint')}
            rows={3}
            maxLength={LONGEST}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {note.error ? <Fault title={t('duty-note-failed')} error={note.error} /> : null}
          <Button type="submit" isDisabled={note.isPending || !text.trim()}>
            {t('duty-note-leave')}
          </Button>
        </form>
      </section>
      <section className="duty-desk" aria-labelledby="duty-tests">
        <h2 id="duty-tests" className="gazette">
          {t('duty-tests')}
        </h2>
        <p>{desk.on_duty.length > 0 ? t('duty-test-lead', { count: desk.on_duty.length }) : t('duty-nobody')}</p>
        {test.error ? <Fault title={t('duty-test-failed')} error={test.error} /> : null}
        <p>
          <Button isDisabled={test.isPending || desk.on_duty.length === 0} onPress={() => test.mutate()}>
            {t('duty-test')}
          </Button>
        </p>
        <Tests desk={desk} rota={rota} />
      </section>
    </>
  );
}

function Notes({ desk }: { readonly desk: Desk }) {
  const t = useWords();
  const times = useTimes();
  if (desk.notes.length === 0) return <p className="quiet">{t('duty-notes-none')}</p>;
  return (
    <ul>
      {desk.notes.map((note) => (
        <li key={`${note.at} ${note.text}`}>
          <p className="duty-note" dir="auto">
            {note.text}
          </p>
          <p className="small quiet">
            <bdi>{note.by}</bdi> · <bdi>{times.moment(new Date(note.at))}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Tests({ desk, rota }: { readonly desk: Desk; readonly rota: Rota }) {
  const t = useWords();
  const times = useTimes();
  return (
    <ul>
      {desk.tests.map((test) => {
        const who = rota.people.find((person) => person.id === test.focal_point_id);
        return (
          <li key={`${test.at} ${test.focal_point_id}`}>
            {who ? <PersonName person={who} /> : null}
            <p className="small quiet">
              <bdi>{times.moment(new Date(test.at))}</bdi> ·{' '}
              {test.seen_at ? t('duty-test-seen', { time: times.moment(new Date(test.seen_at)) }) : t('duty-test-unseen')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
