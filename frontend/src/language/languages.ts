/** The languages of the interface. Each is named in itself, so that its readers find it whatever the page speaks. */
export const LANGUAGES = [
  { code: 'en', name: 'English', locale: 'en-GB' },
  { code: 'ru', name: 'Русский', locale: 'ru' },
  // Latin digits in every language: references, clocks and telephone numbers stay comparable across parties.
  { code: 'ar', name: 'العربية', locale: 'ar-u-nu-latn' },
  { code: 'es', name: 'Español', locale: 'es' },
  { code: 'fr', name: 'Français', locale: 'fr' },
  { code: 'pt', name: 'Português', locale: 'pt-BR' },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'];
export type Direction = 'ltr' | 'rtl';

export function isLanguage(code: string): code is LanguageCode {
  return LANGUAGES.some((language) => language.code === code);
}

export function localeOf(code: LanguageCode): string {
  return LANGUAGES.find((language) => language.code === code)?.locale ?? 'en-GB';
}

/** The direction of a language or script tag, of persons' languages too (`fa`, `ur`), not only of the interface's. */
export function directionOf(language: string): Direction {
  return ['ar', 'fa', 'ur', 'he', 'ps', 'ug', 'dv'].includes(language.slice(0, 2)) ? 'rtl' : 'ltr';
}
