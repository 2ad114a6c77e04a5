import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Admission, Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage, useWords } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { Tile } from '../../ui/Tile';
import { roomQuery } from '../consultation-queries';
import { peopleOf, spokenPerson } from '../people';
import { PersonInRoom } from '../PersonInRoom';
import { replyToAdmission } from './membership-queries';
import { RoleLine } from './RoleLine';

/** Whom the room waits to let in, and the reader's word where it is waited for. */
export function Admissions({ room }: { readonly room: Room }) {
  const t = useWords();
  if (room.admissions.length === 0) return null;
  return (
    <section className="admissions" aria-labelledby="admissions">
      <h3 className="field-label" id="admissions">
        {t('admission-title')}
      </h3>
      <ul className="side-people">
        {room.admissions.map((one) => (
          <Waiting key={one.seq} room={room} admission={one} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ room, admission }: { readonly room: Room; readonly admission: Admission }) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const times = useTimes();
  const queries = useQueryClient();
  const [keys] = useState(() => ({ agreed: crypto.randomUUID(), declined: crypto.randomUUID() }));
  const word = useMutation({
    mutationFn: (agree: boolean) =>
      replyToAdmission(room.id, admission.seq, { key: agree ? keys.agreed : keys.declined, agree }),
    onSettled: () => void queries.invalidateQueries({ queryKey: roomQuery(room.id).queryKey }),
  });
  const { jurisdiction, network, until, role, waits_for: waits } = admission;
  const proposer = peopleOf(room).get(admission.proposed_by);
  const by = proposer ? spokenPerson(proposer, code).text : t('room-somebody');
  return (
    <li className="side-person">
      <Tile code={jurisdiction} label={labels.jurisdiction(jurisdiction)} />
      <div>
        {admission.people.map((one) => (
          <p key={one.person}>
            <PersonInRoom person={one} />
          </p>
        ))}
        <RoleLine role={role} network={network} until={until && times.day(new Date(until))} />
        <p className="small quiet">{t('admission-by', { name: by })}</p>
        <p className="small">{t('admission-waits', { countries: list(waits.map(labels.jurisdiction)) })}</p>
        {word.error ? <Fault title={t('admission-failed')} error={word.error} /> : null}
        {admission.reply ? (
          <p className="side-acts">
            <Button look="primary" isDisabled={word.isPending} onPress={() => word.mutate(true)}>
              {t('admission-agree')}
            </Button>
            <Button isDisabled={word.isPending} onPress={() => word.mutate(false)}>
              {t('admission-decline')}
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  );
}
