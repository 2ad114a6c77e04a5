import { Fragment } from 'react';
import { Link } from 'wouter';
import { cellOf } from '../api/sheets';
import type { Sheet, SheetField } from '../api/types';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import { SheetValue } from '../ui/SheetValue';
import { Tile } from '../ui/Tile';
import { Evidence } from './Evidence';
import { GROUP_WORDS } from '../ui/code-words';
import { grouped } from './groups';
import { useSheetName } from '../ui/useSheetName';
import './compare.css';

type Contrast = 'differs' | 'alike' | 'open';

/** A word for each, beside weight and colour. */
const CONTRASTS = {
  differs: 'sheets-differs',
  alike: 'sheets-alike',
  open: 'sheets-open',
} as const satisfies Record<Contrast, MessageId>;

interface Props {
  readonly fields: readonly SheetField[];
  readonly sheets: readonly Sheet[];
  readonly lines: readonly { field: string; contrast: Contrast }[];
  readonly differencesOnly: boolean;
}

/** A table for the eye and the ear; on a phone its cells stand under each other, each with its jurisdiction's tile. */
export function ComparisonTable({ fields, sheets, lines, differencesOnly }: Props) {
  const { t, code } = useLanguage();
  const name = useSheetName();
  const contrasts = new Map(lines.map((line) => [line.field, line.contrast]));
  const count = (contrast: Contrast) => lines.filter((line) => line.contrast === contrast).length;
  const shown = fields.filter((field) => !differencesOnly || contrasts.get(field.code) === 'differs');
  return (
    <>
      <p role="status">
        {t('sheets-compare-count', { differs: count('differs'), alike: count('alike'), open: count('open') })}
      </p>
      {/* The roles say again what the elements are: laid out as blocks on a phone they would lose it. */}
      <table className="compare" role="table" data-marked={!differencesOnly}>
        <caption className="hidden-visually">{t('sheets-compare-title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('sheets-field')}
            </th>
            {sheets.map((sheet) => (
              <th key={sheet.jurisdiction} role="columnheader" scope="col">
                <Tile code={sheet.jurisdiction} />{' '}
                <Link href={`/directory/sheets/${sheet.jurisdiction}`}>{name(sheet)}</Link>
                {sheet.illustrative ? <span className="compare-note"> {t('sheets-illustrative')}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {grouped(shown).map(([group, members]) => (
            <Fragment key={group}>
              <tr role="row" className="compare-group">
                <th role="rowheader" scope="rowgroup" colSpan={sheets.length + 1}>
                  {t(GROUP_WORDS[group])}
                </th>
              </tr>
              {members.map((field) => {
                const contrast = contrasts.get(field.code) ?? 'open';
                return (
                  <tr key={field.code} role="row" data-contrast={contrast}>
                    <th role="rowheader" scope="row">
                      {inLanguage(field.labels, code)}
                      <span className="compare-contrast">{t(CONTRASTS[contrast])}</span>
                    </th>
                    {sheets.map((sheet) => (
                      <td key={sheet.jurisdiction} role="cell">
                        <span className="compare-whose" aria-hidden="true">
                          <Tile code={sheet.jurisdiction} /> <bdi>{name(sheet)}</bdi>
                        </span>
                        <SheetValue cell={cellOf(sheet.cells, field.code)} />
                        <Evidence cell={cellOf(sheet.cells, field.code)} />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length === 0 ? <p className="sheet-empty">{t('sheets-no-differences')}</p> : null}
    </>
  );
}
