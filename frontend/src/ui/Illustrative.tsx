import { useWords } from '../language/LanguageProvider';
import './illustrative.css';

/** Stands wherever persons of the demonstration are shown. */
export function Illustrative() {
  const t = useWords();
  return <p className="illustrative">{t('ui-illustrative')}</p>;
}
