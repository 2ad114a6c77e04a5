import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from 'wouter';
import { sheetsQuery } from '../api/sheets';
import { useLanguage } from '../language/LanguageProvider';
import { useCollator } from '../language/lists';
import { AccessFault } from '../ui/AccessFault';
import { Button } from '../ui/Button';
import { CheckField, SelectField } from '../ui/Field';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import type { Comparison } from './address';
import { MOST, readComparison, writeComparison } from './address';
import { ComparisonTable } from './ComparisonTable';
import { Disclaimer } from './Disclaimer';
import { Exports } from './Exports';
import { compareQuery } from './sheet-queries';
import { usePrintedWhole } from './usePrintedWhole';
import { useSheetName } from '../ui/useSheetName';
import './sheets.css';

/** `/directory/sheets/compare?of=XA&of=XB&differences=1`: two to four sheets side by side. */
export default function ComparePage() {
  const { t } = useLanguage();
  const name = useSheetName();
  const collator = useCollator();
  const [, go] = useLocation();
  usePrintedWhole();
  const wanted = readComparison(useSearch());
  const want = (next: Comparison) => go(writeComparison(next));
  const catalogue = useQuery(sheetsQuery);
  const enough = wanted.of.length >= 2;
  const found = useQuery({ ...compareQuery(wanted.of), enabled: enough, placeholderData: (before) => before });
  const error = catalogue.error ?? found.error;
  if (error) {
    return (
      <AccessFault
        error={error}
        title={t('sheets-failed')}
        onRetry={() => void (catalogue.error ? catalogue : found).refetch()}
        back={{ href: '/directory/sheets', label: t('sheets-back') }}
      />
    );
  }
  const heads = catalogue.data?.sheets ?? [];
  const others = heads
    .filter((head) => !wanted.of.includes(head.jurisdiction))
    .toSorted((one, other) => Number(other.stated > 0) - Number(one.stated > 0) || collator.compare(name(one), name(other)));
  const chosen = wanted.of.map((code) => heads.find((head) => head.jurisdiction === code) ?? { jurisdiction: code, names: {} });
  return (
    <div className="page sheets">
      <p className="card-back">
        <Link href="/directory/sheets">{t('sheets-back')}</Link>
      </p>
      <PageHeading title={t('sheets-compare-title')} />
      <Disclaimer />
      <div className="compare-pick">
      <ul className="compare-chosen" aria-label={t('sheets-compared')}>
        {chosen.map((head) => (
          <li key={head.jurisdiction}>
            <Button
              aria-label={t('sheets-remove', { name: name(head) })}
              onPress={() => want({ ...wanted, of: wanted.of.filter((code) => code !== head.jurisdiction) })}
            >
              <bdi>{name(head)}</bdi> <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      {wanted.of.length < MOST ? (
        <div className="compare-add">
          <SelectField
            label={t('sheets-add')}
            value=""
            options={[
              { value: '', label: t('consultation-choose') },
              ...others.map((head) => ({
                value: head.jurisdiction,
                label: head.stated > 0 ? name(head) : t('sheets-nothing-short', { name: name(head) }),
              })),
            ]}
            onChoose={(code) => (code ? want({ ...wanted, of: [...wanted.of, code] }) : undefined)}
          />
        </div>
      ) : null}
      </div>
      {enough ? null : <p className="sheet-empty">{t('sheets-choose-two')}</p>}
      {enough && !found.data ? <Waiting rows={6} /> : null}
      {enough && found.data && catalogue.data ? (
        <>
          <div className="sheet-acts">
            <CheckField
              label={t('sheets-differences-only')}
              checked={wanted.differences}
              onChange={(differences) => want({ ...wanted, differences })}
            />
            <Button onPress={() => print()}>{t('sheets-print')}</Button>
            <Exports of={wanted.of} />
          </div>
          <ComparisonTable
            fields={catalogue.data.fields}
            sheets={found.data.sheets}
            lines={found.data.lines}
            differencesOnly={wanted.differences}
          />
        </>
      ) : null}
    </div>
  );
}
