import { api, ask, askFile } from '../api/client';

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

/** A file with these sheets; all published ones when none is named. */
export const exportSheets = (format: 'csv' | 'json', of: readonly string[]) =>
  askFile(api.POST('/api/sheets/exports', { body: { format, of: [...of] }, parseAs: 'blob' }));
