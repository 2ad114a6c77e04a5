import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AdditionsWaiting } from '../directory/additions/AdditionsWaiting';
import { JoiningsWaiting } from '../directory/additions/JoiningsWaiting';
import { useWords } from '../language/LanguageProvider';
import { Desk } from '../secretariat/Desk';
import { Button } from '../ui/Button';
import { Pager } from '../ui/Pager';
import { ContactChanges } from './ContactChanges';
import { EnrolDialog } from './EnrolDialog';
import { LeftBehindRow } from './LeftBehindRow';
import { peopleQuery } from './people-queries';
import { PersonRow } from './PersonRow';

/** Who may do what, until when: for those who give, agree to, review and end it. */
export default function PeoplePage() {
  const t = useWords();
  const [offset, setOffset] = useState(0);
  const [enrolling, setEnrolling] = useState(false);
  const { data, error, refetch } = useQuery(peopleQuery(offset));
  return (
    <Desk
      title={t('people-title')}
      about={t('people-about')}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      {data?.gives.length ? (
        <div className="actions">
          <Button look="primary" onPress={() => setEnrolling(true)}>
            {t('people-enrol')}
          </Button>
        </div>
      ) : null}
      <ContactChanges />
      <AdditionsWaiting />
      <JoiningsWaiting />
      {data?.waiting.length ? (
        <section className="people-section" aria-labelledby="left-behind">
          <h2 id="left-behind">{t('people-left-behind')}</h2>
          <ul className="desk-list">
            {data.waiting.map((person) => (
              <LeftBehindRow key={person.id} person={person} people={data.people} />
            ))}
          </ul>
        </section>
      ) : null}
      <p role="status">{t('people-count', { count: data?.total ?? 0 })}</p>
      <ul className="desk-list">
        {data?.people.map((person) => (
          <PersonRow key={person.id} person={person} people={data.people} gives={data.gives} />
        ))}
      </ul>
      {data ? <Pager offset={offset} total={data.total} onOffset={setOffset} /> : null}
      {enrolling && data ? <EnrolDialog gives={data.gives} onClose={() => setEnrolling(false)} /> : null}
    </Desk>
  );
}
