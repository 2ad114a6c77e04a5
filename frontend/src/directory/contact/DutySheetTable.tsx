import { useEffect, useRef } from 'react';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { OWN_ZONE, useTimes } from '../../language/times';
import { leadingDisplayName } from '../../ui/person-name';
import { FreshnessBadge } from '../FreshnessBadge';
import { Spoken } from '../Spoken';
import type { DutySheet } from './contact-queries';

/** The sheet as it is printed: its marking stands at the head and at the foot. */
export function DutySheetTable({ sheet }: { readonly sheet: DutySheet }) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const labels = useLabels();
  const list = useList();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sheet.id]);
  const time = times.moment(new Date(sheet.at));
  const marking = t('duty-sheet-marking', {
    name: leadingDisplayName(sheet.made_for, code).lead,
    time,
    number: sheet.id,
  });
  const hours = (line: DutySheet['lines'][number]) =>
    line.duty.map(({ start, end }) => {
      const [from, to] = [new Date(start), new Date(end)];
      return `${times.weekdayClock(from, line.time_zone)} – ${times.weekdayClock(to, line.time_zone)}`;
    });
  const wholeDay = (day: string) => times.day(new Date(day), 'UTC');
  return (
    <section className="duty-sheet-paper" aria-labelledby="duty-sheet-heading">
      <p className="duty-sheet-marking">{marking}</p>
      <h2 id="duty-sheet-heading" tabIndex={-1} ref={heading}>
        {t('duty-sheet-heading', { network: labels.network(sheet.network) })}
      </h2>
      <p>{t('duty-sheet-as-of', { time, zone: OWN_ZONE })}</p>
      {sheet.lines.length === 0 ? <p className="quiet">{t('duty-sheet-none')}</p> : null}
      {sheet.lines.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('duty-sheet-jurisdiction')}</th>
              <th scope="col">{t('duty-sheet-authority')}</th>
              <th scope="col">{t('duty-sheet-number')}</th>
              <th scope="col">{t('duty-sheet-hours')}</th>
              <th scope="col">{t('duty-sheet-languages')}</th>
              <th scope="col">{t('duty-sheet-confirmed')}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(sheet.lines, labels.jurisdiction).map((line) => (
              <tr key={`${line.jurisdiction} ${line.number}`}>
                <th scope="row">{labels.jurisdiction(line.jurisdiction)}</th>
                <td>
                  <Spoken names={line.authority} />
                </td>
                <td>
                  <bdi dir="ltr" className="duty-sheet-number">
                    {line.number}
                  </bdi>
                  {line.note ? (
                    <>
                      {' '}
                      <bdi className="small">{line.note}</bdi>
                    </>
                  ) : null}
                </td>
                <td>
                  {hours(line).map((span) => (
                    <span className="duty-sheet-span" key={span}>
                      {span}
                    </span>
                  ))}
                  {line.duty.length === 0 ? t('duty-sheet-hours-none') : null}
                  {line.away.map(({ start, end }) => (
                    <span className="duty-sheet-span" key={start}>
                      {t('duty-sheet-away', { from: wholeDay(start), to: wholeDay(end) })}
                    </span>
                  ))}
                </td>
                <td>{list(line.languages.map((each) => labels.term('languages', each)))}</td>
                <td>
                  {times.day(new Date(line.confirmed_at))}
                  {line.freshness === 'fresh' ? null : <FreshnessBadge card={line} />}
                </td>
              </tr>
            ))}
          </tbody>
          {/* In a foot of the table, so that it stands at the end of every printed page. */}
          <tfoot>
            <tr>
              <td colSpan={6}>
                <p className="duty-sheet-marking">{marking}</p>
              </td>
            </tr>
          </tfoot>
        </table>
      ) : null}
    </section>
  );
}

/** By the name of the jurisdiction, as the reader's language sorts. */
function inOrder(lines: DutySheet['lines'], name: (code: string) => string): DutySheet['lines'] {
  return lines.toSorted((one, other) => name(one.jurisdiction).localeCompare(name(other.jurisdiction)));
}
