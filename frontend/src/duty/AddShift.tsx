import { useState } from 'react';
import type { Rota, RotaChange } from '../api/types';
import { Clock } from '../directory/editing/HoursFields';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Field';
import { usePeopleOptions } from './usePeopleOptions';

interface Props {
  readonly rota: Rota;
  readonly busy: boolean;
  readonly onAdd: (shift: RotaChange) => void;
}

/** A shift in four fields; the first gap of the week is proposed. */
export function AddShift({ rota, busy, onAdd }: Props) {
  const t = useWords();
  const times = useTimes();
  const people = usePeopleOptions(rota.people);
  const gap = rota.gaps[0];
  const gapDay = gap ? rota.days.find((day) => Date.parse(day.end) > Date.parse(gap.start)) : undefined;
  const clock = (instant: string | undefined, otherwise: string) =>
    instant
      ? new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: rota.time_zone }).format(new Date(instant))
      : otherwise;
  const [who, setWho] = useState(people[0]?.value ?? '');
  const [day, setDay] = useState(gapDay?.day ?? rota.week);
  const [start, setStart] = useState(clock(gap?.start, '18:00'));
  const [end, setEnd] = useState(clock(gap?.end, '09:00'));
  return (
    <form
      className="rota-add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ act: 'add', focal_point_id: who, day, start, end });
      }}
    >
      <fieldset>
        <legend className="gazette">{t('rota-add-title')}</legend>
        <p className="field-hint">{t('rota-next-day')}</p>
        <div className="edit-line">
          <SelectField label={t('rota-person')} value={who} options={people} onChoose={setWho} />
          <SelectField
            label={t('rota-day')}
            value={day}
            options={rota.days.map((one) => {
              const date = new Date(`${one.day}T00:00:00Z`);
              return { value: one.day, label: `${times.weekday(date.getUTCDay() || 7)} ${times.day(date, 'UTC')}` };
            })}
            onChoose={setDay}
          />
          <Clock label={t('edit-from')} value={start} onValue={setStart} />
          <Clock label={t('edit-to')} value={end} onValue={setEnd} />
          <Button type="submit" look="primary" isDisabled={busy}>
            {t('rota-add')}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
