import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { noticeSettingsQuery, noticesQuery, readNotices } from './notice-queries';
import { NoticeRows } from './NoticeRows';
import { NoticeSettingsForm } from './NoticeSettingsForm';
import './notices.css';

/** Everything one was told, in one list that equals the badge; and how one is told. */
export default function NoticesPage() {
  const t = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(noticesQuery);
  const { data: settings } = useQuery(noticeSettingsQuery);
  const readAll = useMutation({
    mutationFn: () => readNotices([]),
    onSuccess: () => void queries.invalidateQueries({ queryKey: noticesQuery.queryKey, exact: true }),
  });
  return (
    <div className="page notices-page">
      <PageHeading title={t('notices-title')} />
      {error && !data ? <Fault title={t('notices-fault')} error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Waiting />}
      {data?.notices.length === 0 ? <p className="quiet">{t('notices-none')}</p> : null}
      {data && data.notices.length > 0 ? <NoticeRows notices={data.notices} /> : null}
      {data && data.unread > 0 ? (
        <p className="notices-after">
          <Button isDisabled={readAll.isPending} onPress={() => readAll.mutate()}>
            {t('notices-read-all')}
          </Button>
        </p>
      ) : null}
      <section aria-labelledby="notice-settings">
        <h2 className="gazette" id="notice-settings">
          {t('notices-how')}
        </h2>
        {settings ? <NoticeSettingsForm settings={settings} /> : <Waiting />}
      </section>
    </div>
  );
}
