/** J and K: the focus goes to the main link of the next or previous row of the page's list (`data-row-link`). */
export function moveBetweenRows(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  const row = document.activeElement?.closest('[data-row]');
  const here = row ? links.findIndex((link) => row.contains(link)) : -1;
  const next = here < 0 ? (step === 1 ? 0 : links.length - 1) : here + step;
  links[next]?.focus();
}
