import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch, useLocation } from 'wouter';
import { cellOf, sheetQuery, sheetsQuery } from '../api/sheets';
import type { Sheet, SheetField } from '../api/types';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { AccessFault } from '../ui/AccessFault';
import { Button, ButtonLink } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { CheckField } from '../ui/Field';
import { PageHeading } from '../ui/PageHeading';
import { SheetValue } from '../ui/SheetValue';
import { Tile } from '../ui/Tile';
import { Waiting } from '../ui/Waiting';
import { writeComparison } from './address';
import { Disclaimer } from './Disclaimer';
import { Evidence } from './Evidence';
import { Exports } from './Exports';
import { GROUP_WORDS } from '../ui/code-words';
import { grouped } from './groups';
import { OnNoMap } from './OnNoMap';
import { usePrintedWhole } from './usePrintedWhole';
import { useSheetName } from '../ui/useSheetName';
import './sheets.css';

/** `/directory/sheets/XA`: what one jurisdiction accepts; `?stated=1` leaves out what it has not stated. */
export default function SheetPage() {
  const { t } = useLanguage();
  const { jurisdiction = '' } = useParams<{ jurisdiction: string }>();
  const catalogue = useQuery(sheetsQuery);
  const sheet = useQuery(sheetQuery(jurisdiction));
  const error = catalogue.error ?? sheet.error;
  if (error) {
    return (
      <AccessFault
        error={error}
        title={t('sheets-failed')}
        onRetry={() => void (catalogue.error ? catalogue : sheet).refetch()}
        back={{ href: '/directory/sheets', label: t('sheets-back') }}
      />
    );
  }
  if (!catalogue.data || !sheet.data) {
    return (
      <div className="page">
        <Waiting rows={6} />
      </div>
    );
  }
  return <Shown sheet={sheet.data} fields={catalogue.data.fields} />;
}

function Shown({ sheet, fields }: { readonly sheet: Sheet; readonly fields: readonly SheetField[] }) {
  const { t } = useLanguage();
  const times = useTimes();
  const name = useSheetName()(sheet);
  const [path, go] = useLocation();
  usePrintedWhole();
  const statedOnly = new URLSearchParams(useSearch()).get('stated') === '1';
  const shown = fields.filter((field) => !statedOnly || cellOf(sheet.cells, field.code).value !== 'not_stated');
  return (
    <article className="page sheet">
      <p className="card-back">
        <Link href="/directory/sheets">{t('sheets-back')}</Link>
      </p>
      <PageHeading title={t('sheets-of', { name })}>
        <Tile code={sheet.jurisdiction} /> <bdi>{name}</bdi>
      </PageHeading>
      {sheet.illustrative ? <OnNoMap /> : null}
      <p className="quiet">
        <Dotted>
          {t('sheets-stated-count', { count: sheet.stated, total: fields.length })}
          {sheet.published_at ? t('sheets-published', { day: times.day(new Date(sheet.published_at)) }) : null}
        </Dotted>
      </p>
      <Disclaimer />
      <div className="sheet-acts">
        <ButtonLink href={writeComparison({ of: [sheet.jurisdiction], differences: false })} look="primary">
          {t('sheets-compare')}
        </ButtonLink>
        {sheet.abilities.edit ? (
          <ButtonLink href={`/directory/sheets/${sheet.jurisdiction}/edit`}>
            {sheet.drafted_at ? t('sheets-open-draft') : t('sheets-edit')}
          </ButtonLink>
        ) : null}
        <Button onPress={() => print()}>{t('sheets-print')}</Button>
        {sheet.version > 0 ? <Exports of={[sheet.jurisdiction]} /> : null}
      </div>
      {sheet.stated === 0 ? (
        <p className="sheet-empty">{t('sheets-nothing', { name })}</p>
      ) : (
        <>
          <CheckField
            label={t('sheets-stated-only')}
            checked={statedOnly}
            onChange={(only) => go(only ? `${path}?stated=1` : path, { replace: true })}
          />
          {grouped(shown).map(([group, members]) => (
            <Group key={group} title={t(GROUP_WORDS[group])} fields={members} sheet={sheet} />
          ))}
        </>
      )}
    </article>
  );
}

interface GroupProps {
  readonly title: string;
  readonly fields: readonly SheetField[];
  readonly sheet: Sheet;
}

function Group({ title, fields, sheet }: GroupProps) {
  const { code } = useLanguage();
  return (
    <section className="sheet-group">
      <h2 className="gazette">{title}</h2>
      <dl>
        {fields.map((field) => {
          const cell = cellOf(sheet.cells, field.code);
          return (
            <div key={field.code} className="sheet-line">
              <dt>{inLanguage(field.labels, code)}</dt>
              <dd>
                <SheetValue cell={cell} />
                <Evidence cell={cell} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
