import { useQuery } from '@tanstack/react-query';
import type { Helper, Room } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { DayField } from '../../ui/DayField';
import { Fault } from '../../ui/Fault';
import { RadioField } from '../../ui/RadioField';
import { Waiting } from '../../ui/Waiting';
import { spokenPerson } from '../people';
import { helpersQuery } from './membership-queries';
import { ROLE_WORDS } from './membership-words';

interface Props {
  readonly room: Room;
  readonly chosen: string;
  readonly until: string;
  readonly onChoose: (person: string) => void;
  readonly onUntil: (day: string) => void;
}

/** Guests and interpreters, who come for a time, and liaison officers. */
export function HelperChoice({ room, chosen, until, onChoose, onUntil }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const { data, error, refetch } = useQuery(helpersQuery(room.id));
  if (error) return <Fault title={t('room-add-search-failed')} error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.length === 0) return <p>{t('ask-helpers-none')}</p>;
  const one = data.find((each) => each.person === chosen);
  const described = (each: Helper) =>
    [
      spokenPerson(each, code).text,
      each.role in ROLE_WORDS ? t(ROLE_WORDS[each.role as keyof typeof ROLE_WORDS]) : '',
      labels.network(each.network),
      labels.jurisdiction(each.jurisdiction),
      each.until ? t('member-until', { day: times.day(new Date(each.until)) }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <RadioField
        label={t('ask-helper')}
        name="helper"
        value={chosen}
        options={data.map((each) => ({ value: each.person, label: described(each) }))}
        onChoose={onChoose}
      />
      {one && one.role !== 'liaison' ? <DayField label={t('ask-until')} value={until} onChange={onUntil} /> : null}
    </>
  );
}
