import { useMemo } from 'react';
import { useLanguage } from './LanguageProvider';

/** `Thailand and Qatar`, «Таиланд и Катар»: Arabic has its own comma, so nothing is ever joined by hand. */
export function useList(): (parts: readonly string[]) => string {
  const { locale } = useLanguage();
  return useMemo(() => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    return (parts) => list.format(parts);
  }, [locale]);
}

/** Compares labels in the reader's alphabet. */
export function useCollator(): Intl.Collator {
  const { locale } = useLanguage();
  return useMemo(() => new Intl.Collator(locale), [locale]);
}
