import { useWords } from '../language/LanguageProvider';

/** Stands on every page that shows cells, and prints with them. */
export function Disclaimer() {
  const t = useWords();
  return <p className="sheet-disclaimer">{t('sheets-disclaimer')}</p>;
}
