const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
/** The same keys on a Russian and on an Arabic keyboard, each where the letter above stands. */
const OTHERS = [
  'ё й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю .',
  'ذ ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ',
].map((keys) => keys.split(' '));

/** What the same keys would have written, had the keyboard been switched: "ghjrehjh" is «прокурор». */
export function otherLayouts(text: string): string[] {
  const typed = text.toLowerCase();
  if (/^[\p{Script=Latin}\p{P}\s]*\p{Script=Latin}/u.test(typed)) {
    return OTHERS.map((keys) => replaced(typed, (letter) => keys[LATIN.indexOf(letter)]));
  }
  const keys = OTHERS.find((known) => known.some((key) => /\p{L}/u.test(key) && typed.includes(key)));
  // Two letters of Arabic stand on one key.
  return keys ? [replaced(typed.replaceAll('لا', 'b'), (letter) => LATIN[keys.indexOf(letter)])] : [];
}

function replaced(text: string, by: (letter: string) => string | undefined): string {
  return [...text].map((letter) => by(letter) ?? letter).join('');
}
