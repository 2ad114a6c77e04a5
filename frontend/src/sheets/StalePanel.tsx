import { useEffect, useRef, useState } from 'react';
import { cellOf } from '../api/sheets';
import type { SheetField } from '../api/types';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions } from '../ui/Dialog';
import { SheetValue } from '../ui/SheetValue';
import type { Edits, Stale } from './draft-edits';

interface Props {
  readonly stale: Stale;
  readonly edits: Edits;
  readonly fields: readonly SheetField[];
  readonly onSettled: (mine: ReadonlySet<string>) => void;
}

/** Somebody else was first: both versions of each cell side by side; nothing typed is lost, nothing overwritten unseen. */
export function StalePanel({ stale, edits, fields, onSettled }: Props) {
  const { t, code } = useLanguage();
  const [mine, setMine] = useState<ReadonlySet<string>>(() => new Set(stale.fields));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const choose = (field: string, isMine: boolean) =>
    setMine(new Set([...[...mine].filter((one) => one !== field), ...(isMine ? [field] : [])]));
  return (
    <section className="stale" aria-labelledby="stale-title">
      <h2 id="stale-title" ref={heading} tabIndex={-1}>
        {t('sheets-stale-title')}
      </h2>
      <p>{stale.fields.length > 0 ? t('sheets-stale-body') : t('sheets-stale-elsewhere')}</p>
      {fields
        .filter((field) => stale.fields.includes(field.code))
        .map((field) => (
          <fieldset key={field.code}>
            <legend>{inLanguage(field.labels, code)}</legend>
            {[false, true].map((isMine) => (
              <label key={String(isMine)} className="stale-side">
                <input
                  type="radio"
                  name={`stale-${field.code}`}
                  checked={mine.has(field.code) === isMine}
                  onChange={() => choose(field.code, isMine)}
                />
                <span>
                  <span className="small quiet">{isMine ? t('sheets-stale-yours') : t('sheets-stale-theirs')}</span>
                  <SheetValue
                    cell={(isMine ? edits.get(field.code) : undefined) ?? cellOf(stale.current.cells, field.code)}
                  />
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      <Actions>
        <Button look="primary" onPress={() => onSettled(mine)}>
          {t('sheets-stale-go-on')}
        </Button>
      </Actions>
    </section>
  );
}
