import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ApiError } from '../api/errors';
import { useSession } from '../api/session';
import { JoiningsWaiting } from '../directory/additions/JoiningsWaiting';
import { useWords } from '../language/LanguageProvider';
import { Fault } from '../ui/Fault';
import { ContactChanges } from '../people/ContactChanges';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { ownQuery } from './own-queries';
import { OwnForm } from './OwnForm';
import { Previews } from './Previews';
import './own.css';

/** "My details": own hours, absence and stand-in, and exactly what others are shown. */
export default function OwnPage() {
  const t = useWords();
  const { person, first_steps: isNew } = useSession();
  const { data: own, error, refetch } = useQuery(ownQuery);
  const unlisted = error instanceof ApiError && error.status === 404;
  return (
    <div className="page own">
      <PageHeading title={t('own-title')} />
      {unlisted ? <p className="quiet">{t('own-not-listed')}</p> : <p className="own-lead">{t('own-lead')}</p>}
      {error && !unlisted ? <Fault title={t('own-failed')} error={error} onRetry={() => void refetch()} /> : null}
      {own || error ? null : <Waiting rows={6} />}
      {own ? (
        <>
          {isNew ? null : <ContactChanges />}
          {isNew ? null : <JoiningsWaiting />}
          <OwnForm key={own.revision} own={own} />
          <p className="own-links">
            <Link href={`/directory/duty/${person.jurisdiction ?? ''}`}>{t('own-see-roster')}</Link>
            <Link href="/who-viewed-me">{t('viewers-title')}</Link>
          </p>
          <Previews own={own} />
        </>
      ) : null}
    </div>
  );
}
