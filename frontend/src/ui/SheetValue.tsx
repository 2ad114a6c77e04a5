import type { SheetCell, SheetValue as Value } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import { Badge } from './Badge';
import './sheet-value.css';

/** Neither green nor red: whether a yes is good news depends on the question. */
const VALUES = {
  yes: { sign: '✓', words: 'sheets-value-yes' },
  conditions: { sign: '◐', words: 'sheets-value-conditions' },
  no: { sign: '✕', words: 'sheets-value-no' },
  not_stated: { sign: '–', words: 'sheets-value-not-stated' },
} as const satisfies Record<Exclude<Value, 'stated'>, { sign: string; words: MessageId }>;

/** What a cell says: its value by sign and word, and its text in the language it was written in. */
export function SheetValue({ cell }: { readonly cell: Pick<SheetCell, 'value' | 'text' | 'text_language'> }) {
  const t = useWords();
  const known = cell.value === 'stated' ? null : VALUES[cell.value];
  return (
    <div className="sheet-value" data-value={cell.value}>
      {known ? (
        <Badge tone="quiet" sign={known.sign}>
          {t(known.words)}
        </Badge>
      ) : null}
      {cell.text ? (
        <p>
          <bdi lang={cell.text_language || undefined}>{cell.text}</bdi>
        </p>
      ) : null}
    </div>
  );
}
