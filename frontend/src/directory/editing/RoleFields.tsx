import type { Colleague } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { OWN_ZONE, useTimes } from '../../language/times';
import { TextField } from '../../ui/Field';
import { ColleagueField } from './ColleagueField';
import { Group } from './Group';
import type { FieldsProps } from './NameFields';

interface Props extends FieldsProps {
  readonly people: readonly Colleague[];
  /** Of whose entry this is. */
  readonly state: string;
}

/** The role outlives the person: who answers instead, and from when to when this person holds it. */
export function RoleFields({ draft, change, refused, people, state }: Props) {
  const t = useWords();
  const times = useTimes();
  const inWords = (at: string | null) => (at ? times.moment(new Date(at), OWN_ZONE) : '');
  const fault = (field: string) => (refused.has(field) ? t('edit-refused') : null);
  return (
    <Group title={t('edit-validity')}>
      <ColleagueField
        label={t('edit-alternate')}
        hint={t('edit-alternate-hint')}
        fault={fault('alternate_id')}
        people={people}
        state={state}
        chosen={draft.alternate_id ?? ''}
        nobody={draft.alternate_id ? null : t('edit-alternate-none')}
        onChoose={(id) => change({ alternate_id: id || null })}
      />
      <div className="edit-line">
        <TextField
          type="datetime-local"
          label={t('edit-valid-from')}
          fault={fault('valid_from')}
          hint={inWords(draft.valid_from)}
          value={local(draft.valid_from)}
          onChange={(event) => change({ valid_from: instant(event.currentTarget.value) })}
        />
        <TextField
          type="datetime-local"
          label={t('edit-valid-until')}
          fault={fault('valid_until')}
          hint={inWords(draft.valid_until)}
          value={local(draft.valid_until)}
          onChange={(event) => change({ valid_until: instant(event.currentTarget.value) })}
        />
      </div>
    </Group>
  );
}

/** By the clock of whoever edits, as the browser's field wants it: `2026-12-31T18:00`. */
function local(at: string | null): string {
  if (!at) return '';
  const date = new Date(at);
  date.setMinutes(date.getMinutes() - date.getTimezoneOffset());
  return date.toISOString().slice(0, 16);
}

function instant(value: string): string | null {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}
