/** How many entries a page has. */
export const PAGE = 25;

/** The page itself while there is something on it, else the last that has something. */
export function pageWithin(offset: number, total: number): number {
  return offset < total ? offset : Math.max(0, Math.ceil(total / PAGE) - 1) * PAGE;
}
