import type { SheetCell } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useNow } from '../ui/useNow';

/**
 * Where a cell comes from: source, who confirmed it and when, and when it is to be looked at again.
 * In which language a source and an owner are named is not recorded: `und`.
 */
export function Evidence({ cell }: { readonly cell: SheetCell }) {
  const t = useWords();
  const times = useTimes();
  const now = useNow();
  if (cell.value === 'not_stated') return null;
  const overdue = cell.next_review !== null && new Date(`${cell.next_review}T00:00:00Z`).getTime() < now;
  return (
    <details className="evidence">
      <summary>
        {t('sheets-evidence')}
        {overdue ? <span className="evidence-overdue"> {t('sheets-overdue')}</span> : null}
      </summary>
      <dl>
        <div>
          <dt>{t('sheets-source')}</dt>
          <dd>
            <bdi lang="und">{cell.source}</bdi>
          </dd>
        </div>
        {cell.confirmed_on ? (
          <div>
            <dt>{t('sheets-confirmed')}</dt>
            <dd>
              {times.date(cell.confirmed_on)}, <bdi lang="und">{cell.confirmed_by}</bdi>
            </dd>
          </div>
        ) : null}
        {cell.next_review ? (
          <div>
            <dt>{t('sheets-next-review')}</dt>
            <dd>{times.date(cell.next_review)}</dd>
          </div>
        ) : null}
        {cell.link ? (
          <div>
            <dt>{t('sheets-link')}</dt>
            <dd>
              <PageAddress address={cell.link} />
            </dd>
          </div>
        ) : null}
      </dl>
    </details>
  );
}

/** A link to a page elsewhere; an address of any other kind is shown and leads nowhere. */
function PageAddress({ address }: { readonly address: string }) {
  if (!/^https?:\/\//i.test(address))
    return (
      <bdi dir="ltr" lang="und">
        {address}
      </bdi>
    );
  return (
    <a href={address} rel="noreferrer" target="_blank" dir="ltr" lang="und">
      {address}
    </a>
  );
}
