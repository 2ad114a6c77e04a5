import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useWords } from '../../language/LanguageProvider';
import { NotLoaded } from '../../ui/NotLoaded';
import { Reference } from '../Reference';
import { PlannedWords } from './PlannedWords';
import { waitingDisclosuresQuery } from './register-queries';

/** Notices of disclosure that the reader's State has still to reply to; they stay until somebody has. */
export function WaitingDisclosures() {
  const t = useWords();
  const { data, error, refetch } = useQuery(waitingDisclosuresQuery);
  if (!data && error) return <NotLoaded id="today-disclosures" title={t('today-disclosures')} error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="today-disclosures">
      <h2 className="gazette" id="today-disclosures">
        {t('today-disclosures')}
      </h2>
      <ul className="notices">
        {data.map((line) => (
          <li key={`${line.room} ${line.seq}`} data-read="false">
            <Link href={line.inside ? `/consultations/${line.room}#entry-${line.seq}` : '/consultations/disclosures'}>
              <Reference>{line.reference}</Reference>
            </Link>
            <span className="small">
              <PlannedWords on={line.planned_on} />
            </span>
          </li>
        ))}
      </ul>
      <p className="today-after">
        <Link href="/consultations/disclosures">{t('register-title')}</Link>
      </p>
    </section>
  );
}
