import type { CSSProperties } from 'react';
import type { Rota } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { HolidayName } from '../ui/HolidayName';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import type { Duty, Part } from './rota-day';
import { partsOf } from './rota-day';

interface Props {
  readonly rota: Rota;
  readonly day: Rota['days'][number];
  /** Absent for whoever only reads. */
  readonly onChange: ((shift: Duty) => void) | null;
  readonly onHoliday: (closed: boolean) => void;
}

const place = (part: Part<unknown>) =>
  ({ '--from': `${part.from.toFixed(2)}%`, '--length': `${part.length.toFixed(2)}%` }) as CSSProperties;

/** One day. The line is ornament; the list says the same in words, in the order of the hours. */
export function RotaDay({ rota, day, onChange, onHoliday }: Props) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const people = new Map(rota.people.map((person) => [person.id, person]));
  const working = partsOf(day, rota.working);
  const duty = partsOf(day, rota.duty);
  const gaps = partsOf(day, rota.gaps);
  const weekday = new Date(`${day.day}T00:00:00Z`);
  const hours = (part: Part<unknown>) =>
    t('rota-span', {
      start: times.clock(part.start, rota.time_zone),
      end: part.end.getTime() === Date.parse(day.end) ? '24:00' : times.clock(part.end, rota.time_zone),
    });
  const lines = [
    ...working.map((part) => ({ part, kind: 'working' as const, duty: null })),
    ...duty.map((part) => ({ part, kind: 'duty' as const, duty: part.of })),
    ...gaps.map((part) => ({ part, kind: 'gap' as const, duty: null })),
  ].toSorted((a, b) => a.part.start.getTime() - b.part.start.getTime());
  return (
    <li className="rota-day" data-off={day.weekend || day.holiday !== null}>
      <div className="rota-day-head">
        <h3>
          <time dateTime={day.day}>
            {times.weekday(weekday.getUTCDay() || 7)} {times.day(weekday, 'UTC')}
          </time>
          {day.holiday !== null ? (
            <span className="rota-note">
              {t('rota-holiday')} <HolidayName names={day.holiday} />
            </span>
          ) : null}
          {day.weekend && day.holiday === null ? <span className="rota-note">{t('rota-weekend')}</span> : null}
        </h3>
        {onChange && (!day.weekend || day.holiday !== null) ? (
          <Button
            look="bare"
            className="rota-correct"
            aria-label={`${day.holiday === null ? t('rota-is-holiday') : t('rota-is-no-holiday')}: ${times.weekday(weekday.getUTCDay() || 7)}`}
            onPress={() => onHoliday(day.holiday === null)}
          >
            {day.holiday === null ? t('rota-is-holiday') : t('rota-is-no-holiday')}
          </Button>
        ) : null}
      </div>
      <div className="rota-line" aria-hidden="true">
        {working.map((part) => (
          <span key={part.from} className="rota-bar" data-kind="working" style={place(part)} />
        ))}
        {gaps.map((part) => (
          <span key={part.from} className="rota-bar" data-kind="gap" style={place(part)} />
        ))}
        {duty.map((part) => (
          <span key={`${part.of.focal_point_id} ${part.from}`} className="rota-bar" data-kind="duty" style={place(part)} />
        ))}
      </div>
      <ul className="rota-words">
        {lines.map(({ part, kind, duty: held }) => {
          const person = held ? people.get(held.focal_point_id) : undefined;
          return (
            <li key={`${kind} ${held?.focal_point_id ?? ''} ${part.start.toISOString()}`} data-kind={kind}>
              <span className="rota-hours">{hours(part)}</span>
              <span className="rota-who">
                {kind === 'gap' ? <b>{t('rota-gap')}</b> : null}
                {kind === 'working' ? t('rota-working') : null}
                {person ? <PersonName person={person} short /> : null}
                {held ? (
                  <span className="quiet small">{held.kind === 'shift' ? t('rota-shift') : t('rota-weekly')}</span>
                ) : null}
              </span>
              {held?.kind === 'shift' && person && onChange ? (
                <Button
                  look="bare"
                  aria-label={`${t('rota-change')}: ${leadingName(person, code).lead.text}, ${hours(part)}`}
                  onPress={() => onChange(held)}
                >
                  {t('rota-change')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
