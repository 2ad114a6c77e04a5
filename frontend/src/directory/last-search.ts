/** The search a card was opened from, so that the way back leads to it; forgotten with the page. */
let address = '/directory';

export function rememberSearch(search: string): void {
  address = search ? `/directory?${search}` : '/directory';
}

export function lastSearch(): string {
  return address;
}
