import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { sheetsQuery } from '../api/sheets';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { Waiting } from '../ui/Waiting';
import { DraftDesk } from './DraftDesk';
import { draftQuery } from './sheet-queries';
import './sheets.css';
import './draft.css';

/** `/directory/sheets/XA/edit`: the steward drafts, the secretariat reviews and publishes. */
export default function EditSheetPage() {
  const t = useWords();
  const { jurisdiction = '' } = useParams<{ jurisdiction: string }>();
  const catalogue = useQuery(sheetsQuery);
  // Read once: a form must not change under the hands of the person who fills it.
  const draft = useQuery({ ...draftQuery(jurisdiction), staleTime: Number.POSITIVE_INFINITY, refetchOnReconnect: false });
  const error = catalogue.error ?? draft.error;
  const back = { href: `/directory/sheets/${jurisdiction}`, label: t('sheets-back-to-sheet') };
  if (error) {
    return (
      <AccessFault
        error={error}
        title={t('sheets-failed')}
        onRetry={() => void (catalogue.error ? catalogue : draft).refetch()}
        back={back}
      />
    );
  }
  return (
    <div className="page sheet">
      <p className="card-back">
        <Link href={back.href}>{back.label}</Link>
      </p>
      {catalogue.data && draft.data ? (
        <DraftDesk first={draft.data} fields={catalogue.data.fields} />
      ) : (
        <Waiting rows={6} />
      )}
    </div>
  );
}
