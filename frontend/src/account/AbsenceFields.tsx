import type { Absence, Colleague } from '../api/types';
import { Group } from '../directory/editing/Group';
import { ColleagueField } from '../directory/editing/ColleagueField';
import { useLanguage } from '../language/LanguageProvider';
import { dayIn, useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { leadingName } from '../ui/person-name';
import { useNow } from '../ui/useNow';

interface Props {
  readonly absences: readonly Absence[];
  readonly colleagues: readonly Colleague[];
  readonly alternate: Colleague | null;
  /** Of whose entry this is, and whose days these are. */
  readonly state: string;
  readonly zone: string;
  readonly onAbsences: (absences: Absence[]) => void;
}

/** Days away, each with whoever stands in. */
export function AbsenceFields({ absences, colleagues, alternate, state, zone, onAbsences }: Props) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const today = dayIn(zone, new Date(useNow()));
  const nobody = alternate
    ? t('own-alternate-stands-in', { name: leadingName(alternate, code).lead.text })
    : t('own-nobody-stands-in');
  const replace = (at: number, part: Partial<Absence>) =>
    onAbsences(absences.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <Group title={t('own-absences')} hint={t('own-absences-hint')}>
      {absences.map((absence, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two equal lines may stand while one is being changed
        <div className="edit-line" key={at}>
          <TextField
            type="date"
            label={t('own-first-day')}
            required
            // The browser writes a date in its own way; the words beside it cannot be misread.
            hint={times.date(absence.start)}
            value={absence.start}
            onChange={(event) => replace(at, { start: event.currentTarget.value })}
          />
          <TextField
            type="date"
            label={t('own-last-day')}
            required
            min={absence.start}
            hint={times.date(absence.end)}
            value={absence.end}
            onChange={(event) => replace(at, { end: event.currentTarget.value })}
          />
          <ColleagueField
            label={t('own-stand-in')}
            people={colleagues}
            state={state}
            chosen={absence.stand_in_id ?? ''}
            nobody={nobody}
            onChoose={(id) => replace(at, { stand_in_id: id || null })}
          />
          <Button look="bare" onPress={() => onAbsences(absences.filter((_, place) => place !== at))}>
            {t('edit-remove')}
          </Button>
        </div>
      ))}
      <Button onPress={() => onAbsences([...absences, { start: today, end: today, stand_in_id: null }])}>
        {t('own-add-absence')}
      </Button>
    </Group>
  );
}
