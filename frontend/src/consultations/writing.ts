/** What a message may hold, as the server counts: characters, not UTF-16 units. */
export const LONGEST_BODY = 8000;

export function lengthOf(text: string): number {
  let length = 0;
  for (const _letter of text) length += 1;
  return length;
}

/**
 * The language a text is probably in, from its script alone: enough to mark it for a screen reader and for fonts until
 * the writer says otherwise. `known` are the writer's languages, theirs first.
 */
export function guessLanguage(text: string, known: readonly string[]): string {
  const script = scriptOf(text);
  const fallback = known[0] ?? 'en';
  if (!script) return fallback;
  return known.find((code) => scriptOfLanguage(code) === script) ?? USUAL[script] ?? fallback;
}

type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Thai' | 'Geor' | 'Armn' | 'Khmr' | 'Laoo' | 'Mymr';

const SCRIPTS: readonly [Script, RegExp][] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Khmr', /\p{Script=Khmer}/gu],
  ['Laoo', /\p{Script=Lao}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
];

const USUAL: Partial<Record<Script, string>> = {
  Latn: 'en',
  Cyrl: 'ru',
  Arab: 'ar',
  Thai: 'th',
  Geor: 'ka',
  Armn: 'hy',
  Khmr: 'km',
  Laoo: 'lo',
  Mymr: 'my',
};

function scriptOf(text: string): Script | null {
  const beginning = text.slice(0, 400);
  let best: Script | null = null;
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = beginning.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

function scriptOfLanguage(code: string): Script {
  if (['ru', 'kk', 'ky', 'tg', 'uk', 'be', 'bg', 'mn', 'sr', 'mk'].includes(code)) return 'Cyrl';
  if (['ar', 'fa', 'ur', 'ps', 'ug'].includes(code)) return 'Arab';
  const own = (Object.keys(USUAL) as Script[]).find((script) => USUAL[script] === code);
  return own ?? 'Latn';
}
