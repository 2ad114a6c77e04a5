import { isLanguage, LANGUAGES } from '../language/languages';
import { useLanguage } from '../language/LanguageProvider';
import './language-select.css';

/** Changes the words and nothing else: the page, what is typed and where one stands remain. */
export function LanguageSelect() {
  const { code, choose, t } = useLanguage();
  return (
    <select
      className="control language-select"
      aria-label={t('shell-language')}
      value={code}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        if (isLanguage(wanted)) choose(wanted);
      }}
    >
      {LANGUAGES.map((language) => (
        <option key={language.code} value={language.code} lang={language.code}>
          {language.name}
        </option>
      ))}
    </select>
  );
}
