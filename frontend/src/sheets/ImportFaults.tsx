import { ApiError } from '../api/errors';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';

const PROBLEMS = {
  unreadable: 'sheets-problem-unreadable',
  too_many_rows: 'sheets-problem-too-many-rows',
  too_many_columns: 'sheets-problem-too-many-columns',
  line_too_long: 'sheets-problem-line-too-long',
  formula: 'sheets-problem-formula',
  missing: 'sheets-problem-missing',
  invalid: 'sheets-problem-invalid',
  repeated: 'sheets-problem-repeated',
  unknown: 'sheets-problem-unknown',
  not_yours: 'sheets-problem-not-yours',
} as const satisfies Record<string, MessageId>;

export interface Refused {
  readonly rows: readonly { row: number; column: string; problem: keyof typeof PROBLEMS }[];
  readonly more: number;
}

export function faultsOf(error: unknown): Refused | null {
  return error instanceof ApiError && error.code === 'import_refused' ? (error.details as unknown as Refused) : null;
}

/** Every row that cannot be kept, with its line in the file; nothing of it was stored. */
export function ImportFaults({ refused, message }: { readonly refused: Refused; readonly message: string }) {
  const t = useWords();
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{message}</p>
      <table className="import-faults">
        <thead>
          <tr>
            <th scope="col">{t('sheets-import-row')}</th>
            <th scope="col">{t('sheets-import-column')}</th>
            <th scope="col">{t('sheets-import-problem')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.rows.map(({ row, column, problem }) => (
            <tr key={`${row} ${column} ${problem}`}>
              <td>{row > 0 ? t('count', { count: row }) : t('sheets-import-whole')}</td>
              <td dir="ltr" lang="en">{column}</td>
              <td>{t(PROBLEMS[problem])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.more > 0 ? <p>{t('sheets-import-more', { count: refused.more })}</p> : null}
    </div>
  );
}
