import type { SheetDraft, SheetField } from '../api/types';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import type { MessageId } from '../language/message-ids';
import { useTimes } from '../language/times';

const ACTS = {
  'sheet.drafted': 'sheets-act-drafted',
  'sheet.imported': 'sheets-act-imported',
  'sheet.published': 'sheets-act-published',
  'sheet.draft_given_up': 'sheets-act-given-up',
} as const satisfies Record<string, MessageId>;
const FEW = 5;

interface Props {
  readonly lines: SheetDraft['history'];
  readonly fields: readonly SheetField[];
}

/** Who drafted, imported and published what, newest first. */
export function SheetHistory({ lines, fields }: Props) {
  const { t, code } = useLanguage();
  const times = useTimes();
  const list = useList();
  if (lines.length === 0) return null;
  const labels = new Map(fields.map((field) => [field.code, inLanguage(field.labels, code)]));
  const named = (codes: readonly string[]) => codes.slice(0, FEW).map((one) => labels.get(one) ?? one);
  return (
    <section aria-labelledby="sheet-history-title">
      <h2 id="sheet-history-title" className="gazette">
        {t('sheets-history')}
      </h2>
      <ol className="sheet-history">
        {lines.map((line) => (
          <li key={`${line.at} ${line.action}`}>
            <time dateTime={line.at}>{times.moment(new Date(line.at))}</time>
            <span>
              {t(ACTS[line.action as keyof typeof ACTS] ?? 'sheets-act-drafted')} <bdi>{line.actor}</bdi>
            </span>
            <span className="quiet">
              {line.fields.length > FEW
                ? t('sheets-and-more', { fields: list(named(line.fields)), count: line.fields.length - FEW })
                : list(named(line.fields))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
