import { useState } from 'react';
import type { Rota, RotaChange } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { SelectField } from '../ui/Field';
import { leadingName } from '../ui/person-name';
import type { Duty } from './rota-day';
import { usePeopleOptions } from './usePeopleOptions';

interface Props {
  readonly rota: Rota;
  readonly shift: Duty;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onClose: () => void;
  readonly onChanges: (changes: RotaChange[]) => void;
}

/** Giving, swapping or removing one shift, in a dialog: nothing has to be dragged (WCAG 2.5.7). */
export function ChangeShift({ rota, shift, busy, error, onClose, onChanges }: Props) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const everybody = usePeopleOptions(rota.people);
  const name = (id: string) => everybody.find((one) => one.value === id)?.label ?? '';
  const others = everybody.filter((one) => one.value !== shift.focal_point_id);
  const key = (one: Duty) => `${one.focal_point_id} ${one.start}`;
  const swaps = rota.duty.filter(
    (one) => one.kind === 'shift' && one.focal_point_id !== shift.focal_point_id && one.start !== shift.start,
  );
  const [to, setTo] = useState(others[0]?.value ?? '');
  const [other, setOther] = useState(swaps[0] ? key(swaps[0]) : '');
  const give = (one: Duty, receiver: string): RotaChange => ({
    act: 'give',
    focal_point_id: one.focal_point_id,
    start: one.start,
    to: receiver,
  });
  const when = (at: string) => times.weekdayClock(new Date(at), rota.time_zone);
  const chosen = swaps.find((one) => key(one) === other);
  const person = rota.people.find((one) => one.id === shift.focal_point_id);
  return (
    <Dialog
      title={t('rota-change-title', {
        name: person ? leadingName(person, code).lead.text : '',
        start: when(shift.start),
        end: times.clock(new Date(shift.end), rota.time_zone),
      })}
      open
      onClose={onClose}
    >
      <div className="rota-change">
        <SelectField label={t('rota-give-to')} value={to} options={others} onChoose={setTo} />
        <Button look="primary" isDisabled={busy || !to} onPress={() => onChanges([give(shift, to)])}>
          {t('rota-give')}
        </Button>
        {chosen ? (
          <>
            <SelectField
              label={t('rota-swap-with')}
              value={other}
              options={swaps.map((one) => ({ value: key(one), label: `${name(one.focal_point_id)}, ${when(one.start)}` }))}
              onChoose={setOther}
            />
            <Button
              isDisabled={busy}
              onPress={() => onChanges([give(shift, chosen.focal_point_id), give(chosen, shift.focal_point_id)])}
            >
              {t('rota-swap')}
            </Button>
          </>
        ) : null}
        {error ? <Fault title={t('rota-refused')} error={error} /> : null}
        <Button
          look="urgent"
          isDisabled={busy}
          onPress={() => onChanges([{ act: 'remove', focal_point_id: shift.focal_point_id, start: shift.start }])}
        >
          {t('rota-remove')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {t('ui-cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
