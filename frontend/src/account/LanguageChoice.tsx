import { LANGUAGES } from '../language/languages';
import { useLanguage } from '../language/LanguageProvider';

/** All languages side by side, each in itself: nobody has to read another to find their own. */
export function LanguageChoice() {
  const { code, choose, t } = useLanguage();
  return (
    <nav aria-label={t('shell-language')}>
      <ul className="language-choice">
        {LANGUAGES.map((language) => (
          <li key={language.code}>
            <button
              type="button"
              lang={language.code}
              aria-pressed={language.code === code}
              onClick={() => choose(language.code)}
            >
              {language.name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
