import type { Names } from '../api/types';
import { spokenName } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';

/** A recorded text in the reader's language, or in the nearest there is, marked with the language it is in. */
export function Spoken({ names }: { readonly names: Names }) {
  const { code } = useLanguage();
  const { text, lang } = spokenName(names, code);
  return <bdi lang={lang}>{text}</bdi>;
}
