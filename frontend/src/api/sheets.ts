import { api, ask } from './client';
import type { SheetCell, SheetField } from './types';

/** The fields of every sheet, and the sheets without their cells. */
export const sheetsQuery = {
  queryKey: ['sheets'] as const,
  queryFn: () => ask(api.GET('/api/sheets')),
};

/** One published sheet. */
export const sheetQuery = (jurisdiction: string) => ({
  queryKey: ['sheets', jurisdiction] as const,
  queryFn: () => ask(api.GET('/api/sheets/{jurisdiction}', { params: { path: { jurisdiction } } })),
});

/** The cell of a field; a field without one is not stated. */
export function cellOf(cells: readonly SheetCell[], field: string): SheetCell {
  return (
    cells.find((cell) => cell.field === field) ?? {
      field,
      value: 'not_stated',
      text: '',
      text_language: '',
      link: '',
      source: '',
      confirmed_on: null,
      confirmed_by: '',
      next_review: null,
    }
  );
}

/** What to know before asking: what concerns everybody, and what concerns the measures chosen. */
export function worthKnowing(fields: readonly SheetField[], measures: readonly string[]): SheetField[] {
  return fields.filter((field) => field.before_asking || field.measures.some((one) => measures.includes(one)));
}
