import { useWords } from '../language/LanguageProvider';
import { Mark } from '../ui/Mark';
import { LanguageChoice } from './LanguageChoice';
import './sign-in.css';

/** The head of a page that stands before the door: language before anything else. */
export function DoorHeader() {
  const t = useWords();
  return (
    <header>
      <LanguageChoice />
      <p className="sign-in-brand">
        <Mark size={32} />
        <span>{t('product-name')}</span>
      </p>
    </header>
  );
}
