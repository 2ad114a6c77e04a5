import { isInstitution } from './institutions';

/** The months as they are named, in dates and alone, in the languages in use here and where Arabic has others; long and short. */
const MONTHS = ['en', 'ru', 'ar', 'ar-IQ', 'ar-MA', 'es', 'fr', 'pt'].flatMap((language) =>
  (['long', 'short'] as const).flatMap((month) => {
    const whole = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
    const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 24 }, (_, number) => {
      const parts = (number < 12 ? whole : alone).formatToParts(Date.UTC(2000, number % 12, 15));
      return parts.find(({ type }) => type === 'month')?.value.replace('.', '') ?? '';
    });
  }),
);
/** In small letters or capitals, with or without a hamza, and with further letters: "Sept", "MAY". */
const SPELLED = new Set(MONTHS.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]));
const MONTH = String.raw`(?:${[...SPELLED].join('|').replaceAll(/[أا]/g, '[أا]')})\p{L}*\.?`;
/** A day as it is spoken: "12th", "1er", "1º" (read as "1o"), "12-го". */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH|er|o|-?го)?`;
const OF = String.raw`(?:of\s+|del?\s+)?`;
/** What stands between a day, its month and its year: "12 May 1985", "12-may-1985", "12/May/1985". */
const GAP = String.raw`(?:,?\s+|[./-]\s?)`;
/** A date in numbers or in words. */
const dated = (year: string, short = year) =>
  String.raw`(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]${short}(?!\d)|${year}[./-]\d{1,2}[./-]\d{1,2}(?!\d)|${DAY}\.?${GAP}${OF}${MONTH}${GAP}${OF}${year}(?!\d)|${MONTH}\s+(?:the\s+)?${DAY},?\s+${year}(?!\d))`;
const YEAR = String.raw`(?:19|20)\d{2}`;
/** A year in which somebody may have been born who counts in a case, and hardly one that a case is about. */
const NOW = new Date().getFullYear();
const BORN = Array.from({ length: NOW - 10 - 1915 + 1 }, (_, since) => String(1915 + since));
const BORN_SHORT = [...BORN, ...BORN.filter((year) => Number(year) > NOW - 100).map((year) => year.slice(2))].join('|');
const ANY_DATE = dated(YEAR);
const BIRTH_DATE = dated(`(?:${BORN.join('|')})`, `(?:${BORN_SHORT})`);
/** Whole words in Arabic: `ولد` stands in Moldova too, and `ميلادي` says only whose calendar it is. */
const BIRTH = String.raw`(?:\bborn\b|\bdob\b|date of birth|рожд|родил|д\.\s?р\.|г\.\s?р\.|مواليد|المولود|(?<!\p{L})و?ولدت?(?!\p{L})|ميلاد(?:ها?|هما?)?(?!\p{L})|nacid|nacimiento|n[ée]e? le|nascid|nascimento)`;
const NEAR_BIRTH = new RegExp(`${BIRTH}[^\\n]{0,32}?${ANY_DATE}|${ANY_DATE}[^\\n]{0,12}?${BIRTH}`, 'iu');
const NAME = String.raw`\p{Lu}(?:[\p{L}\p{M}'’-]+|\.(?:\s?\p{Lu}\.)?)`;
const NAMES = String.raw`${NAME}(?:(?:\s+|(?<=\.))${NAME}){1,2}`;
const WORD = String.raw`[\p{Script=Arabic}\p{M}]+`;
const MARK = String.raw`\s*[,،(;:؛|-]\s*`;
/**
 * Two or three words with capitals or initials (in a script without capitals two to four words and a mark), then the
 * date of a birth: how lists of people look.
 */
const NAMED_DATE = new RegExp(
  String.raw`(${NAMES})(?:${MARK}|\s+)${BIRTH_DATE}|(${WORD}(?:\s+${WORD}){1,3})${MARK}${BIRTH_DATE}`,
  'gu',
);
/** The same the other way round, where a line or a part of a list begins with the date: not "on 12 May 1985 …". */
const DATE_NAMED = new RegExp(
  String.raw`(?<=^|\n[^\S\n]{0,8}|[;؛|•(\t-][^\S\n]{0,8}|\d[.)][^\S\n]{1,8})${BIRTH_DATE}\s*(?:г\.|года?|م)?\)?(?:(?:${MARK}|\s+)(${NAMES})|${MARK}(${WORD}(?:\s+${WORD}){1,3})(?=\s*(?:$|[\n.,،;؛)|])))`,
  'gu',
);

/** For the test that none of them looks back over any number of blanks: they are asked at every key. */
export const PATTERNS = [NEAR_BIRTH, NAMED_DATE, DATE_NAMED] as const;

/** Whether a name, with what stands before it, is somebody's: of several lines the one nearest to the date counts. */
function isSomebody(before: string, name: string, wanted: RegExp): boolean {
  const lines = name.split('\n');
  const full = (line: string) => /\S\s+\S/u.test(line);
  const at = wanted === NAMED_DATE ? lines.findLastIndex(full) : lines.findIndex(full);
  if (at <= 0) return !isInstitution(before, lines[at] ?? name);
  return !isInstitution('', lines[at] ?? name);
}

/** Whether a text tells somebody's date of birth, by saying so or beside a name. */
export function hasPerson(written: string): boolean {
  const text = written.replaceAll(/[^\S\n]+/gu, ' ').replaceAll(/\n(?: ?\n)+/gu, '\n\n');
  if (NEAR_BIRTH.test(text)) return true;
  for (const wanted of [NAMED_DATE, DATE_NAMED])
    for (const { 0: found, 1: capitals, 2: words, index } of text.matchAll(wanted)) {
      const name = capitals ?? words ?? '';
      if (isSomebody(text.slice(0, index + found.indexOf(name)), name, wanted)) return true;
    }
  return false;
}
