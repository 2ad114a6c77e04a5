import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useTimes } from '../../language/times';
import { Desk } from '../../secretariat/Desk';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Tile } from '../../ui/Tile';
import { spokenPerson } from '../people';
import { StatusWords } from '../StatusWords';
import { UrgencyTag } from '../UrgencyTag';
import { AssignDialog } from './AssignDialog';
import type { Assignee, IncomingRoom } from './incoming-queries';
import { incomingQuery } from './incoming-queries';

/** What other States ask of the correspondent's own, to be given to somebody; never what it is about. */
export default function IncomingPage() {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(incomingQuery);
  return (
    <Desk
      title={t('incoming-title')}
      about={t('incoming-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      {data?.consultations.length === 0 ? <p className="desk-nothing">{t('incoming-none')}</p> : null}
      <ul className="desk-list">
        {data?.consultations.map((room) => (
          <IncomingRow key={room.id} room={room} people={data.people} />
        ))}
      </ul>
    </Desk>
  );
}

function IncomingRow({ room, people }: { readonly room: IncomingRoom; readonly people: readonly Assignee[] }) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const list = useList();
  const [giving, setGiving] = useState(false);
  const { reference, requesting_jurisdiction: from, acknowledge_by: by } = room;
  const named = (one: IncomingRoom['people'][number]) => spokenPerson(one, code).text;
  const given = room.people.find((one) => one.person === room.assigned_to);
  return (
    <li className="desk-row">
      {from ? <Tile code={from} label={labels.jurisdiction(from)} /> : null}
      <div className="desk-row-main">
        <h2>
          <bdi dir="ltr">{reference}</bdi>
        </h2>
        <Dotted className="small quiet">
          {labels.network(room.network)}
          <StatusWords room={{ status: room.status, outcome: null, clocks: [room] }} />
          {t('incoming-opened', { day: times.day(new Date(room.opened_at)) })}
          {by ? t('incoming-acknowledge', { at: times.moment(new Date(by)) }) : null}
        </Dotted>
        <UrgencyTag urgency={room.urgency} />
        <p className="small">
          {given ? t('incoming-given', { name: named(given) }) : t('incoming-with', { names: list(room.people.map(named)) })}
        </p>
      </div>
      <div className="desk-row-acts">
        <Button aria-label={t('incoming-assign-label', { reference })} onPress={() => setGiving(true)}>
          {t('incoming-assign')}
        </Button>
      </div>
      {giving ? <AssignDialog room={room} people={people} onClose={() => setGiving(false)} /> : null}
    </li>
  );
}
