/** One line of a list to choose from, with every spelling it may be typed by: other languages, codes. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly spellings: readonly string[];
  /** What is to be known before it is chosen. */
  readonly note?: string;
}

/** Without case and marks; a hyphen or an apostrophe begins a new word. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Lines one of whose words begins with what was typed: labels that begin so first, then by place in the list. */
export function matching(choices: readonly Choice[], typed: string, most = 8): Choice[] {
  const sought = folded(typed);
  if (sought === '') return choices.slice(0, most);
  const ranked = choices.flatMap((choice) => {
    const ranks = [choice.label, ...choice.spellings].map((spelling, at) => rank(folded(spelling), sought, at === 0));
    const best = Math.min(...ranks);
    return best < Number.POSITIVE_INFINITY ? [{ choice, best }] : [];
  });
  return ranked
    .toSorted((one, other) => one.best - other.best)
    .slice(0, most)
    .map(({ choice }) => choice);
}

function rank(spelling: string, sought: string, isLabel: boolean): number {
  const further = isLabel ? 0 : 0.5;
  if (spelling === sought) return 0 + further;
  if (spelling.startsWith(sought)) return 1 + further;
  return ` ${spelling}`.includes(` ${sought}`) ? 2 + further : Number.POSITIVE_INFINITY;
}
