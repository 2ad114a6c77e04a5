import type { SheetChange, SheetField } from '../api/types';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { SheetValue } from '../ui/SheetValue';
import { Evidence } from './Evidence';

interface Props {
  readonly changes: readonly SheetChange[];
  readonly fields: readonly SheetField[];
}

/** What was and what will be, side by side, with the source of each. */
export function Changes({ changes, fields }: Props) {
  const { t, code } = useLanguage();
  if (changes.length === 0) return <p>{t('sheets-no-changes')}</p>;
  const order = new Map(fields.map((field, place) => [field.code, { place, label: inLanguage(field.labels, code) }]));
  const sorted = changes.toSorted(
    (one, other) => (order.get(one.was.field)?.place ?? 0) - (order.get(other.was.field)?.place ?? 0),
  );
  return (
    <ul className="changes">
      {sorted.map(({ was, will_be: willBe }) => (
        <li key={was.field}>
          <h3>{order.get(was.field)?.label ?? was.field}</h3>
          <div className="changes-side">
            <p className="small quiet">{t('sheets-was')}</p>
            <SheetValue cell={was} />
            <Evidence cell={was} />
          </div>
          <div className="changes-side">
            <p className="small quiet">{t('sheets-will-be')}</p>
            <SheetValue cell={willBe} />
            <Evidence cell={willBe} />
          </div>
        </li>
      ))}
    </ul>
  );
}
