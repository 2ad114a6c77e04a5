import type { Names } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';

/** What a public holiday is called: in the reader's language where that is known, else as they call it there. */
export function HolidayName({ names }: { readonly names: Names }) {
  const { code } = useLanguage();
  const language = names[code] ? code : Object.keys(names)[0];
  return language ? <bdi lang={language}>{names[language]}</bdi> : null;
}
