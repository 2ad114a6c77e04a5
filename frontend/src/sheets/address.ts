/** What is compared. The address bar is its only place, so that Back, a bookmark and a sent link all work. */
export interface Comparison {
  readonly of: readonly string[];
  readonly differences: boolean;
}

export const MOST = 4;

/** Reads `of=XA&of=XB&differences=1`; a jurisdiction named twice counts once, more than four are left out. */
export function readComparison(search: string): Comparison {
  const query = new URLSearchParams(search);
  return {
    of: [...new Set(query.getAll('of').filter((code) => /^[A-Z]{2}$/.test(code)))].slice(0, MOST),
    differences: query.get('differences') === '1',
  };
}

export function writeComparison({ of, differences }: Comparison): string {
  const query = new URLSearchParams(of.map((code) => ['of', code]));
  if (differences) query.set('differences', '1');
  const written = query.toString();
  return written ? `/directory/sheets/compare?${written}` : '/directory/sheets/compare';
}
