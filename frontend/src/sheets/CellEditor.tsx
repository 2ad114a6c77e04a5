import { useReference } from '../api/reference';
import { useSession } from '../api/session';
import type { SheetCell, SheetField } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useCollator } from '../language/lists';
import { useTimes } from '../language/times';
import { SelectField, TextAreaField, TextField } from '../ui/Field';
import { useNow } from '../ui/useNow';
import { VALUES, withValue } from './draft-edits';
import { VALUE_WORDS } from '../ui/code-words';

interface Props {
  readonly field: SheetField;
  readonly cell: SheetCell;
  /** The parts of the cell that the server refused. */
  readonly refused: ReadonlySet<string> | undefined;
  readonly onChange: (cell: SheetCell) => void;
}

const LONGEST = 200;

/** One cell under the hands of its steward: what it says, and where that comes from. */
export function CellEditor({ field, cell, refused, onChange }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const collator = useCollator();
  const { display_name: me } = useSession().person;
  const now = useNow();
  const languages = (useReference()?.languages ?? [])
    .map((term) => ({ value: term.code, label: labels.term('languages', term.code) }))
    .toSorted((one, other) => collator.compare(one.label, other.label));
  const fault = (part: string) => (refused?.has(part) ? t('sheets-part-refused') : null);
  const set = (change: Partial<SheetCell>) => onChange({ ...cell, ...change });
  const says = cell.value !== 'not_stated';
  return (
    <div className="cell-editor">
      <SelectField
        label={t('sheets-value')}
        fault={fault('value')}
        value={cell.value}
        options={VALUES[field.value_type].map((value) => ({ value, label: t(VALUE_WORDS[value]) }))}
        onChoose={(value) => {
          const chosen = VALUES[field.value_type].find((one) => one === value) ?? 'not_stated';
          onChange(withValue(cell, chosen, now, me, code));
        }}
      />
      {says ? (
        <>
          <TextAreaField
            label={t('sheets-text')}
            hint={t('sheets-text-hint', { left: LONGEST - [...cell.text].length })}
            fault={fault('text')}
            rows={2}
            maxLength={LONGEST}
            value={cell.text}
            dir={cell.text ? 'auto' : undefined}
            lang={cell.text ? cell.text_language : undefined}
            onChange={(event) => set({ text: event.currentTarget.value.replaceAll('\n', ' ') })}
          />
          <SelectField
            label={t('sheets-text-language')}
            fault={fault('text_language')}
            value={cell.text_language}
            options={languages}
            onChoose={(language) => set({ text_language: language })}
          />
          <Line part="source" label={t('sheets-source')} cell={cell} fault={fault('source')} onChange={set} />
          <TextField
            label={t('sheets-link')}
            fault={fault('link')}
            type="url"
            dir="ltr"
            value={cell.link}
            onChange={(event) => set({ link: event.currentTarget.value })}
          />
          <Day part="confirmed_on" label={t('sheets-confirmed-on')} cell={cell} fault={fault('confirmed_on')} onChange={set} />
          <Line part="confirmed_by" label={t('sheets-confirmed-by')} cell={cell} fault={fault('confirmed_by')} onChange={set} />
          <Day part="next_review" label={t('sheets-next-review')} cell={cell} fault={fault('next_review')} onChange={set} />
        </>
      ) : null}
    </div>
  );
}

interface PartProps<Part extends keyof SheetCell> {
  readonly part: Part;
  readonly label: string;
  readonly cell: SheetCell;
  readonly fault: string | null;
  readonly onChange: (change: Partial<SheetCell>) => void;
}

/** A line of words that must be there. */
function Line({ part, label, cell, fault, onChange }: PartProps<'source' | 'confirmed_by'>) {
  return (
    <TextField
      label={label}
      fault={fault}
      maxLength={LONGEST}
      required
      value={cell[part]}
      dir={cell[part] ? 'auto' : undefined}
      onChange={(event) => onChange({ [part]: event.currentTarget.value })}
    />
  );
}

/** A day that must be there. */
function Day({ part, label, cell, fault, onChange }: PartProps<'confirmed_on' | 'next_review'>) {
  const times = useTimes();
  return (
    <TextField
      label={label}
      // The browser writes a date in its own way; the words beside it cannot be misread.
      hint={times.date(cell[part] ?? '')}
      fault={fault}
      type="date"
      required
      value={cell[part] ?? ''}
      onChange={(event) => onChange({ [part]: event.currentTarget.value })}
    />
  );
}
