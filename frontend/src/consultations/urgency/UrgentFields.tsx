import { useReference } from '../../api/reference';
import { useSession } from '../../api/session';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { OWN_ZONE } from '../../language/times';
import { DayField } from '../../ui/DayField';
import { SelectField } from '../../ui/Field';
import { isOver, type UrgentForm } from './urgent-form';
import { TIMES } from './zoned';
import './urgency-dialogs.css';

interface Props {
  readonly form: UrgentForm;
  readonly onChange: (form: UrgentForm) => void;
  /** The States asked: a deadline may be meant by the clocks of any of them. */
  readonly requested: readonly string[];
  readonly fault?: string | null;
}

/** Why it is urgent, and the deadline with the zone by whose clocks it is meant: a legal deadline may not be ambiguous. */
export function UrgentFields({ form, onChange, requested, fault }: Props) {
  const t = useWords();
  const labels = useLabels();
  const reference = useReference();
  const home = useSession().person.jurisdiction ?? '';
  const asked = (reference?.jurisdictions ?? []).filter((one) => requested.includes(one.code));
  const stateOf = (zone: string) => asked.find((one) => one.time_zones[0] === zone)?.code ?? home;
  const zones = [...new Set([OWN_ZONE, ...asked.flatMap((one) => one.time_zones.slice(0, 1)), form.zone])];
  return (
    <div className="urgent-fields">
      <SelectField
        name="reason"
        label={t('urgent-reason')}
        fault={fault}
        value={form.reason}
        options={[
          { value: '', label: t('consultation-choose') },
          ...(reference?.urgency_reasons ?? []).map(({ code }) => ({
            value: code,
            label: labels.term('urgency_reasons', code),
          })),
        ]}
        onChoose={(reason) => onChange({ ...form, reason })}
      />
      <div data-field="deadline">
        <DayField
          label={t('urgent-deadline')}
          value={form.day}
          onChange={(day) => onChange({ ...form, day })}
          fault={isOver(form) ? t('urgent-deadline-gone') : null}
        />
      </div>
      {form.day ? (
        <div className="urgent-when">
          <SelectField
            name="deadline-time"
            label={t('urgent-deadline-time')}
            value={form.time}
            options={TIMES.map((time) => ({ value: time, label: time }))}
            onChoose={(time) => onChange({ ...form, time })}
          />
          <SelectField
            name="deadline-zone"
            label={t('urgent-deadline-zone')}
            value={form.zone}
            options={zones.map((zone) => ({ value: zone, label: labels.city(stateOf(zone), zone) }))}
            onChoose={(zone) => onChange({ ...form, zone })}
          />
        </div>
      ) : null}
    </div>
  );
}
