import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { leadingDisplayName } from '../ui/person-name';
import { Tile } from '../ui/Tile';
import type { LeftBehind, Person } from './people-queries';
import { follow, PEOPLE } from './people-queries';
import { SuccessorField } from './SuccessorField';

/** Somebody who left consultations that nobody has taken over. */
export function LeftBehindRow({ person, people }: { readonly person: LeftBehind; readonly people: readonly Person[] }) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const queries = useQueryClient();
  const [successor, setSuccessor] = useState('');
  const save = useMutation({
    mutationFn: () => follow(person.id, successor),
    onSuccess: () => void queries.invalidateQueries({ queryKey: PEOPLE }),
  });
  return (
    <li className="desk-row">
      <Tile code={person.jurisdiction} />
      <div className="desk-row-main">
        <h3>
          <bdi>{leadingDisplayName(person, code).lead}</bdi>
        </h3>
        <p>{t('people-left', { day: times.day(new Date(person.ended_at)), count: person.rooms })}</p>
        <SuccessorField leaver={person} people={people} value={successor} onChoose={setSuccessor} />
        {save.error ? <Fault title={t('secretariat-not-done')} error={save.error} /> : null}
      </div>
      <div className="desk-row-acts">
        <Button isDisabled={!successor || save.isPending} onPress={() => save.mutate()}>
          {t('people-hand-over')}
        </Button>
      </div>
    </li>
  );
}
