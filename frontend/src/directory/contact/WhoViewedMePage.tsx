import { useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../../api/session';
import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Button } from '../../ui/Button';
import { Fault } from '../../ui/Fault';
import { PageHeading } from '../../ui/PageHeading';
import { leadingDisplayName } from '../../ui/person-name';
import { Tile } from '../../ui/Tile';
import { Waiting } from '../../ui/Waiting';
import type { View } from './contact-queries';
import { viewsQuery } from './contact-queries';
import { useContactWords } from './useContactWords';
import './views.css';

/** Everybody who was shown the reader's own numbers: who, when, what for. */
export default function WhoViewedMePage() {
  const { t } = useLanguage();
  const { person } = useSession();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(viewsQuery);
  const views = data?.pages.flatMap((page) => page.views);
  const nothing = person.focal_point_id === null ? t('viewers-not-listed') : t('viewers-none');
  return (
    <div className="page views">
      <PageHeading title={t('viewers-title')} />
      <p className="views-lead">{t('viewers-lead')}</p>
      {error ? <Fault title={t('viewers-failed')} error={error} onRetry={() => void refetch()} /> : null}
      {views || error ? null : <Waiting />}
      {views?.length === 0 ? <p className="quiet">{nothing}</p> : null}
      {views && views.length > 0 ? <Views views={views} /> : null}
      {hasNextPage ? (
        <div className="actions">
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('viewers-more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Views({ views }: { readonly views: readonly View[] }) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const labels = useLabels();
  const words = useContactWords();
  return (
    <table className="views-table">
      <thead>
        <tr>
          <th scope="col">{t('viewers-who')}</th>
          <th scope="col">{t('viewers-when')}</th>
          <th scope="col">{t('viewers-purpose')}</th>
        </tr>
      </thead>
      <tbody>
        {views.map(({ id, at, purpose, viewer }) => (
          <tr key={id}>
            <td>
              <span className="views-who">
                <Tile code={viewer.jurisdiction} />
                <span>
                  <bdi>{leadingDisplayName(viewer, code).lead}</bdi>
                  <span className="small quiet views-where">{labels.jurisdiction(viewer.jurisdiction)}</span>
                </span>
              </span>
            </td>
            <td>
              <time dateTime={at}>{times.moment(new Date(at))}</time>
            </td>
            <td>{words.purpose(purpose)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
