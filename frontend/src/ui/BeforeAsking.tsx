import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'wouter';
import { cellOf, sheetQuery, sheetsQuery, worthKnowing } from '../api/sheets';
import type { SheetField } from '../api/types';
import { inLanguage, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { SheetValue } from './SheetValue';
import './before-asking.css';

interface Props {
  readonly jurisdiction: string;
  /** The measures one is about to ask for. */
  readonly measures: readonly string[];
}

/**
 * What the requested jurisdiction accepts, before the button that opens a consultation: many questions need not be
 * asked. What it has not stated is what to ask. Silent where sheets cannot be read, for nothing here stops a question.
 */
export function BeforeAsking({ jurisdiction, measures }: Props) {
  const { t, code } = useLanguage();
  const times = useTimes();
  const labels = useLabels();
  const title = useId();
  const fields = useQuery(sheetsQuery).data?.fields;
  const sheet = useQuery({ ...sheetQuery(jurisdiction), enabled: jurisdiction !== '' }).data;
  if (!fields || !sheet) return null;
  const relevant = worthKnowing(fields, measures);
  const stated = relevant.filter((field) => cellOf(sheet.cells, field.code).value !== 'not_stated');
  const open = relevant.filter((field) => !stated.includes(field));
  const label = (field: SheetField) => inLanguage(field.labels, code);
  const name = inLanguage(sheet.names, code) || labels.jurisdiction(jurisdiction);
  return (
    <section className="before-asking" aria-labelledby={title}>
      <h2 id={title}>{t('sheets-before-title', { name })}</h2>
      {stated.length > 0 ? (
        <dl>
          {stated.map((field) => (
            <div key={field.code}>
              <dt>{label(field)}</dt>
              <dd>
                <SheetValue cell={cellOf(sheet.cells, field.code)} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {open.length > 0 ? (
        <details>
          <summary>
            {stated.length > 0
              ? t('sheets-before-open', { count: open.length })
              : t('sheets-before-nothing', { name, count: open.length })}
          </summary>
          <ul>
            {open.map((field) => (
              <li key={field.code}>{label(field)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="small quiet">{t('sheets-disclaimer')}</p>
      {sheet.published_at ? (
        <p className="small quiet">{t('sheets-published', { day: times.day(new Date(sheet.published_at)) })}</p>
      ) : null}
      <p>
        <Link href={`/directory/sheets/${jurisdiction}`}>{t('sheets-before-all', { name })}</Link>
      </p>
    </section>
  );
}
