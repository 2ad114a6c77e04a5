import { useWords } from '../language/LanguageProvider';
import '../ui/illustrative.css';

/** Stands on every page of a sheet that the demonstration made up. */
export function OnNoMap() {
  const t = useWords();
  return <p className="illustrative">{t('sheets-on-no-map')}</p>;
}
