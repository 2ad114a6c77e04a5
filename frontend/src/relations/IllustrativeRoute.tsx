import { useWords } from '../language/LanguageProvider';

/** Stands at every route of the demonstration. */
export function IllustrativeRoute() {
  const t = useWords();
  return <p className="illustrative">{t('route-illustrative')}</p>;
}
