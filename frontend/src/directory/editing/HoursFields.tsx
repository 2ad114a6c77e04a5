import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { CheckField, SelectField, TextField } from '../../ui/Field';
import { Group } from './Group';
import type { FieldsProps } from './NameFields';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const CLOCK = '([01][0-9]|2[0-3]):[0-5][0-9]';

export function HoursFields({ draft, change }: FieldsProps) {
  const t = useWords();
  const times = useTimes();
  const { working_days: days, working_hours: hours, duty } = draft;
  const replace = (at: number, part: Partial<(typeof duty)[number]>) =>
    change({ duty: duty.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <>
      <Group title={t('card-working-hours')} hint={t('edit-their-clock')}>
        <WorkingDays days={days} onDays={(chosen) => change({ working_days: chosen })} />
        <div className="edit-line">
          <Clock label={t('edit-from')} value={hours.start} onValue={(start) => change({ working_hours: { ...hours, start } })} />
          <Clock label={t('edit-to')} value={hours.end} onValue={(end) => change({ working_hours: { ...hours, end } })} />
        </div>
      </Group>
      <Group title={t('edit-duty')} hint={t('edit-duty-hint')}>
        {duty.map((span, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two equal lines may stand while one is being changed
          <div className="edit-line" key={at}>
            <SelectField
              label={t('edit-weekday')}
              value={String(span.weekday)}
              options={WEEK.map((day) => ({ value: String(day), label: times.weekday(day) }))}
              onChoose={(day) => replace(at, { weekday: Number(day) })}
            />
            <Clock label={t('edit-from')} value={span.start} onValue={(start) => replace(at, { start })} />
            <Clock label={t('edit-to')} value={span.end} onValue={(end) => replace(at, { end })} />
            <Button look="bare" onPress={() => change({ duty: duty.filter((_, place) => place !== at) })}>
              {t('edit-remove')}
            </Button>
          </div>
        ))}
        <Button onPress={() => change({ duty: [...duty, { weekday: 1, start: '18:00', end: '22:00' }] })}>
          {t('edit-add-duty')}
        </Button>
      </Group>
    </>
  );
}

interface WorkingDaysProps {
  readonly days: readonly number[];
  readonly onDays: (days: number[]) => void;
}

export function WorkingDays({ days, onDays }: WorkingDaysProps) {
  const times = useTimes();
  return (
    <div className="edit-days">
      {WEEK.map((day) => (
        <CheckField
          key={day}
          label={times.weekday(day)}
          checked={days.includes(day)}
          onChange={(on) => onDays(on ? [...days, day] : days.filter((one) => one !== day))}
        />
      ))}
    </div>
  );
}

interface ClockProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Plain text and not type=time, which shows a.m. and p.m. by the browser's language instead of the page's. */
export function Clock({ label, value, onValue }: ClockProps) {
  const t = useWords();
  return (
    <TextField
      label={label}
      dir="ltr"
      inputMode="numeric"
      required
      maxLength={5}
      pattern={CLOCK}
      title={t('edit-clock-format')}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
