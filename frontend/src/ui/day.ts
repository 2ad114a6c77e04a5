export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The three fields of a day that may not be complete yet: `2026-12-` has no day. */
export function partsOf(value: string): DayParts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month, day };
}

export function dayOf({ year, month, day }: DayParts): string {
  return year || month || day ? `${year}-${month}-${day}` : '';
}

/** The beginning of that day in UTC, as the server takes it; null where there is no such day. */
export function instantOf(value: string): string | null {
  const { year, month, day } = partsOf(value);
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.getUTCDate() === Number(day) && at.getUTCMonth() === Number(month) - 1 ? at.toISOString() : null;
}
