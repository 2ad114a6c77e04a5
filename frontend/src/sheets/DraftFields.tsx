import { useState } from 'react';
import { cellOf } from '../api/sheets';
import type { SheetCell, SheetDraft, SheetField } from '../api/types';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { SheetValue } from '../ui/SheetValue';
import { CellEditor } from './CellEditor';
import type { Edits } from './draft-edits';
import { GROUP_WORDS } from '../ui/code-words';
import { grouped } from './groups';

interface Props {
  readonly fields: readonly SheetField[];
  readonly draft: SheetDraft;
  readonly edits: Edits;
  readonly refused: ReadonlyMap<string, ReadonlySet<string>>;
  readonly onEdit: (cell: SheetCell) => void;
}

/** Every field of the sheet; those under the hands of the steward are open. */
export function DraftFields({ fields, draft, edits, refused, onEdit }: Props) {
  const { t, code } = useLanguage();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set());
  return grouped(fields).map(([group, members]) => (
    <fieldset key={group} className="draft-group">
      <legend>{t(GROUP_WORDS[group])}</legend>
      {members.map((field) => {
        const label = inLanguage(field.labels, code);
        const cell = edits.get(field.code) ?? cellOf(draft.cells, field.code);
        const shown = open.has(field.code) || refused.has(field.code);
        return (
          <div key={field.code} className="draft-line" data-edited={edits.has(field.code)}>
            <div className="draft-line-head">
              <h3>{label}</h3>
              {shown ? null : (
                <>
                  <SheetValue cell={cell} />
                  <Button
                    aria-label={t('sheets-change-label', { field: label })}
                    onPress={() => setOpen(new Set([...open, field.code]))}
                  >
                    {t('sheets-change')}
                  </Button>
                </>
              )}
            </div>
            {shown ? (
              <div role="group" aria-label={label}>
                <CellEditor field={field} cell={cell} refused={refused.get(field.code)} onChange={onEdit} />
              </div>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  ));
}
