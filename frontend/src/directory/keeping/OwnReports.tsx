import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { PROBLEMS, RESULTS } from '../../ui/code-words';
import type { OwnReport } from './keeping-queries';
import { ownReportsQuery } from './keeping-queries';

/** What the reader reported about this entry, and what became of it. */
export function OwnReports({ id }: { readonly id: string }) {
  const { data } = useQuery(ownReportsQuery(id));
  return (
    <div role="status">
      {data && data.length > 0 ? (
        <ul className="own-reports">
          {data.map((report) => (
            <OwnReportLine key={report.id} report={report} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function OwnReportLine({ report }: { readonly report: OwnReport }) {
  const t = useWords();
  const times = useTimes();
  return (
    <li data-handled={Boolean(report.handled_at)}>
      <p>{t('report-sent', { day: times.day(new Date(report.at)), problem: t(PROBLEMS[report.problem]) })}</p>
      <p className="small quiet">
        {report.handled_at && report.result
          ? t('report-handled', { day: times.day(new Date(report.handled_at)), result: t(RESULTS[report.result]) })
          : t('report-waiting')}
      </p>
      {report.answer ? (
        <p>
          <bdi>{report.answer}</bdi>
        </p>
      ) : null}
    </li>
  );
}
