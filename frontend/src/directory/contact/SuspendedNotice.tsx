import { ApiError } from '../../api/errors';
import { useWords } from '../../language/LanguageProvider';
import './contact.css';

/** Whether the service answers nothing because the account was shown too much. */
export function isSuspended(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'directory_suspended' || error.code === 'listed_a_day');
}

/** Instead of a list while the directory is suspended. */
export function SuspendedNotice() {
  const t = useWords();
  return (
    <div className="contact-suspended" role="alert">
      <p className="contact-question">{t('suspended-title')}</p>
      <p>{t('suspended-lead')}</p>
    </div>
  );
}
