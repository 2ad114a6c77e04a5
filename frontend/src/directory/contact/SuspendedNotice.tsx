import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/errors';
import { searchUrgently, useUrgent } from '../../api/urgent';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import './contact.css';

/** Whether the service answers nothing because the account was shown too much. */
export function isSuspended(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'directory_suspended' || error.code === 'listed_a_day');
}

const ASKED = ['search', 'whom'];

/** Beside what is found from then on. */
export function UrgentMark() {
  const t = useWords();
  return useUrgent() ? <p className="contact-urgent">{t('suspended-marked')}</p> : null;
}

/** Instead of a list while the directory is suspended. */
export function SuspendedNotice() {
  const t = useWords();
  const queries = useQueryClient();
  const urgent = useUrgent();
  return (
    <div className="contact-suspended" role="alert">
      <p className="contact-question">{t('suspended-title')}</p>
      <p>{t('suspended-lead')}</p>
      {urgent ? null : (
        <>
          <p>{t('suspended-search')}</p>
          <p>
            <Button
              onPress={() => {
                searchUrgently();
                for (const key of ASKED) void queries.invalidateQueries({ queryKey: [key] });
              }}
            >
              {t('suspended-search-urgently')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
