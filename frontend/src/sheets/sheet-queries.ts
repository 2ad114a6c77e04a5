import { api, ask } from '../api/client';

export const compareQuery = (of: readonly string[]) => ({
  queryKey: ['sheets', 'compare', ...of] as const,
  queryFn: () => ask(api.GET('/api/sheets/compare', { params: { query: { of: [...of] } } })),
});

/** For those who keep the sheet; never out of the cache when an edit begins. */
export const draftQuery = (jurisdiction: string) => ({
  queryKey: ['sheet-draft', jurisdiction] as const,
  queryFn: () => ask(api.GET('/api/sheets/{jurisdiction}/draft', { params: { path: { jurisdiction } } })),
  gcTime: 0,
});

/** The address of a file with these sheets; all published ones when none is named. */
export function exportAddress(format: 'csv' | 'json', of: readonly string[]): string {
  return `/api/sheets/export?${new URLSearchParams([['format', format], ...of.map((code) => ['of', code])])}`;
}
