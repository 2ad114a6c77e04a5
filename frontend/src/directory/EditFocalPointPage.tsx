import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { useLanguage } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { Illustrative } from '../ui/Illustrative';
import { PageHeading } from '../ui/PageHeading';
import { leadingName } from '../ui/person-name';
import { Waiting } from '../ui/Waiting';
import { EditForm } from './editing/EditForm';
import { History } from './editing/History';
import { recordQuery } from './focal-point';
import './editing/edit.css';

/** The secretariat's page for one entry. */
export default function EditFocalPointPage() {
  const { code, t } = useLanguage();
  const { id = '' } = useParams<{ id: string }>();
  // Read once: a form must not change under the hands of the person who fills it.
  const record = useQuery({ ...recordQuery(id), staleTime: Number.POSITIVE_INFINITY, refetchOnReconnect: false });
  if (record.error) {
    return (
      <AccessFault
        error={record.error}
        title={t('card-failed')}
        onRetry={() => void record.refetch()}
        back={{ href: `/directory/${id}`, label: t('edit-back') }}
      />
    );
  }
  if (!record.data) {
    return (
      <div className="page">
        <Waiting rows={6} />
      </div>
    );
  }
  return (
    <div className="page edit">
      <p className="card-back">
        <Link href={`/directory/${id}`}>{t('edit-back')}</Link>
      </p>
      <PageHeading title={t('edit-title', { name: leadingName(record.data, code).lead.text })} />
      {record.data.illustrative ? <Illustrative /> : null}
      <EditForm record={record.data} />
      <History lines={record.data.history} />
    </div>
  );
}
