import type { Participant } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { LocalTime } from '../ui/LocalTime';
import { Tile } from '../ui/Tile';
import { useNow } from '../ui/useNow';
import { useTimes } from '../language/times';
import { RoleLine } from './membership/RoleLine';
import { hoursOf } from './people';
import { PersonInRoom } from './PersonInRoom';

interface Props {
  readonly person: Participant;
  readonly self: boolean;
  /** Has this room open now. */
  readonly here: boolean;
}

/** A colleague in the room, and the hour where they sit. */
export function PersonLine({ person, self, here }: Props) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const { jurisdiction } = person;
  return (
    <li className="side-person">
      {jurisdiction ? <Tile code={jurisdiction} label={labels.jurisdiction(jurisdiction)} /> : null}
      <div>
        <p>
          <PersonInRoom person={person} />
          {self ? <span className="small quiet"> {t('room-you')}</span> : null}
        </p>
        <RoleLine
          role={person.role}
          network={person.network}
          until={person.until && times.day(new Date(person.until))}
          leads={labels.jurisdiction(jurisdiction)}
        />
        {jurisdiction ? <TheirTime person={person} jurisdiction={jurisdiction} /> : null}
        {here ? <p className="side-here">{t('room-here')}</p> : null}
      </div>
    </li>
  );
}

function TheirTime({ person, jurisdiction }: { readonly person: Participant; readonly jurisdiction: string }) {
  const t = useWords();
  const now = new Date(useNow());
  const { time_zone: zone, working_hours: hours, working_days: days } = person;
  if (!zone || !hours) return null;
  const state = hoursOf(now, zone, days, hours);
  const words = {
    working: () => t('room-hours-working'),
    off: () => t('room-hours-off'),
    weekend: () => t('room-hours-weekend'),
  };
  return (
    <p className="side-time">
      <LocalTime jurisdiction={jurisdiction} zone={zone} hours={hours} working={state !== 'weekend'} />
      <span className="quiet">{words[state]()}</span>
    </p>
  );
}
