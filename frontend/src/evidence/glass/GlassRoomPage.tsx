import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'wouter';
import { ApiError } from '../../api/errors';
import { useSession } from '../../api/session';
import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Act } from '../../consultations/Act';
import { fatesOf, isMessage } from '../../consultations/log';
import { AccessFault } from '../../ui/AccessFault';
import { Button, ButtonLink } from '../../ui/Button';
import { PageHeading } from '../../ui/PageHeading';
import { Waiting } from '../../ui/Waiting';
import { glassPageQuery } from './glass-queries';
import { ReadMessage } from './ReadMessage';
import '../../consultations/log.css';
import './glass.css';

/** The record of a consultation, for the minutes that were agreed to. Nothing can be said here. */
export default function GlassRoomPage() {
  const t = useWords();
  const times = useTimes();
  const { id = '' } = useParams<{ id: string }>();
  const me = useSession().person.id;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(glassPageQuery(id));
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data]);
  const first = data?.pages[0];
  const people = useMemo(() => new Map(first?.participants.map((one) => [one.person, one])), [first]);
  const fates = fatesOf(entries);
  const back = { href: '/secretariat/break-glass', label: t('glass-back') };
  const proves = error instanceof ApiError && error.code === 'confirm_identity';
  if (error && !(first && proves)) {
    const title = t(proves ? 'confirm-title' : 'glass-read-failed');
    return <AccessFault title={title} error={error} onRetry={() => void refetch()} back={back} />;
  }
  if (!first) return <Waiting rows={5} />;
  const { reference, until } = first.request;
  return (
    <div className="page glass">
      <PageHeading title={first.subject}>
        <bdi>{first.subject}</bdi>
      </PageHeading>
      <p className="quiet">
        <bdi dir="ltr">{reference}</bdi>
      </p>
      <p className="glass-until">{t('glass-until', { until: until ? times.moment(new Date(until)) : '' })}</p>
      <ol className="glass-log">
        {entries.map((entry) =>
          isMessage(entry) ? (
            <ReadMessage key={entry.seq} entry={entry} author={people.get(entry.author)} fate={fates.get(entry.seq)} />
          ) : (
            <Act key={entry.seq} entry={entry} people={people} me={me} fates={fates} canSay={false} onAim={nothing} />
          ),
        )}
      </ol>
      {hasNextPage ? (
        <div>
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('glass-more')}
          </Button>
        </div>
      ) : null}
      <div>
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </div>
    </div>
  );
}

/** Nobody answers from here. */
function nothing() {}
