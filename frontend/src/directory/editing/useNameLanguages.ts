import { useMemo } from 'react';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import type { Option } from '../../ui/Field';
import { useTermOptions } from './useTermOptions';

/**
 * The languages of the vocabulary, and the tag that is recorded: a name written in another script than is usual
 * carries it (`uz-Latn`), and must not turn into another language when the entry is saved.
 */
export function useNameLanguages(recorded: string): Option[] {
  const { code } = useLanguage();
  const labels = useLabels();
  const languages = useTermOptions('languages');
  return useMemo(() => {
    if (languages.some((option) => option.value === recorded)) return languages;
    return [{ value: recorded, label: tagged(recorded, code, (base) => labels.term('languages', base)) }, ...languages];
  }, [languages, labels, recorded, code]);
}

/** `uz-Latn` in words: the language, and the script in brackets. */
export function tagged(tag: string, reader: string, language: (base: string) => string): string {
  const [base = tag, script] = tag.split('-');
  if (!script) return language(base);
  const name = /^[A-Z][a-z]{3}$/.test(script) ? new Intl.DisplayNames([reader], { type: 'script' }).of(script) : script;
  return `${language(base)} (${name ?? script})`;
}
