import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { sheetsQuery } from '../api/sheets';
import type { SheetHead } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { useCollator } from '../language/lists';
import { useTimes } from '../language/times';
import { AccessFault } from '../ui/AccessFault';
import { Badge } from '../ui/Badge';
import { ButtonLink } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { PageHeading } from '../ui/PageHeading';
import { Tile } from '../ui/Tile';
import { Waiting } from '../ui/Waiting';
import { MOST, writeComparison } from './address';
import { Disclaimer } from './Disclaimer';
import { Exports } from './Exports';
import { useSheetName } from '../ui/useSheetName';
import './sheets.css';

/** `/directory/sheets`: which jurisdictions have stated what they accept, and the way to compare them. */
export default function SheetsPage() {
  const { t } = useLanguage();
  const name = useSheetName();
  const collator = useCollator();
  const catalogue = useQuery(sheetsQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (catalogue.error) {
    return (
      <AccessFault
        error={catalogue.error}
        title={t('sheets-failed')}
        onRetry={() => void catalogue.refetch()}
        back={{ href: '/directory', label: t('not-found-to-directory') }}
      />
    );
  }
  const all = (catalogue.data?.sheets ?? []).toSorted((one, other) => collator.compare(name(one), name(other)));
  const published = all.filter((sheet) => sheet.stated > 0);
  const silent = all.filter((sheet) => sheet.stated === 0);
  const kept = all.some((sheet) => sheet.abilities.edit);
  const choose = (code: string) =>
    setChosen(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code].slice(-MOST));
  return (
    <div className="page sheets">
      <PageHeading title={t('sheets-title')} />
      <p>{t('sheets-lead')}</p>
      <Disclaimer />
      {catalogue.data ? (
        <>
          <ul className="sheet-list">
            {published.map((sheet) => (
              <SheetRow
                key={sheet.jurisdiction}
                sheet={sheet}
                total={catalogue.data.fields.length}
                chosen={chosen.includes(sheet.jurisdiction)}
                onChoose={() => choose(sheet.jurisdiction)}
              />
            ))}
          </ul>
          <div className="sheet-acts">
            <ButtonLink href={writeComparison({ of: chosen, differences: false })} look="primary">
              {t('sheets-compare')}
            </ButtonLink>
            {kept ? <ButtonLink href="/directory/sheets/import">{t('sheets-import')}</ButtonLink> : null}
            <Exports of={[]} />
          </div>
          <details className="sheet-silent" open={published.length === 0}>
            <summary>{t('sheets-silent', { count: silent.length })}</summary>
            <ul>
              {silent.map((sheet) => (
                <li key={sheet.jurisdiction}>
                  <Link href={`/directory/sheets/${sheet.jurisdiction}`}>{name(sheet)}</Link>
                  {sheet.drafted_at ? <span className="quiet"> {t('sheets-draft-waits')}</span> : null}
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : (
        <Waiting />
      )}
    </div>
  );
}

interface RowProps {
  readonly sheet: SheetHead;
  readonly total: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function SheetRow({ sheet, total, chosen, onChoose }: RowProps) {
  const { t } = useLanguage();
  const times = useTimes();
  const name = useSheetName()(sheet);
  return (
    <li className="sheet-row">
      <label className="check" title={t('sheets-choose', { name })}>
        <input type="checkbox" checked={chosen} onChange={onChoose} aria-label={t('sheets-choose', { name })} />
      </label>
      <Tile code={sheet.jurisdiction} />
      <div>
        <p className="sheet-row-name">
          <Link href={`/directory/sheets/${sheet.jurisdiction}`}>{name}</Link>
        </p>
        <p className="small quiet">
          <Dotted>
            {t('sheets-stated-count', { count: sheet.stated, total })}
            {sheet.published_at ? t('sheets-published', { day: times.day(new Date(sheet.published_at)) }) : null}
            {sheet.illustrative ? t('sheets-illustrative') : null}
          </Dotted>
        </p>
        {sheet.drafted_at ? (
          <p>
            <Badge tone="caution" sign="!">
              <Link href={`/directory/sheets/${sheet.jurisdiction}/edit`}>{t('sheets-draft-waits')}</Link>
            </Badge>
          </p>
        ) : null}
      </div>
    </li>
  );
}
