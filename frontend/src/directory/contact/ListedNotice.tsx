import { useWords } from '../../language/LanguageProvider';
import { useRemaining } from './remaining';

/** Near the day's limit of people shown: how many are left. Nothing otherwise. */
export function ListedNotice() {
  const t = useWords();
  const remaining = useRemaining();
  if (remaining === null) return null;
  return (
    <p className="directory-degraded" role="status">
      {t('listed-left', { count: remaining })}
    </p>
  );
}
