import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLive, useRoomChanges } from '../api/liveHooks';
import type { RoomFrame } from '../api/liveFrames';
import { useSession } from '../api/session';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { CLOSED_AT_ONCE, consultationsQuery } from './consultation-queries';
import { grouped, GROUPS } from './groups';
import { OlderRooms } from './OlderRooms';
import { withRoomFrame } from './room-changes';
import { kindsQuery } from './membership/membership-queries';
import { Drafts } from './opening/Drafts';
import { RoomRow } from './RoomRow';
import './consultations-page.css';

export default function ConsultationsPage() {
  const t = useWords();
  useLive();
  const queries = useQueryClient();
  const mayOpen = useSession().abilities.open_consultation;
  const mayAnnounce = useQuery(kindsQuery).data?.some((one) => one.kind === 'forum' && one.open);
  const { data: rooms, error, refetch } = useQuery(consultationsQuery);

  useRoomChanges(
    useCallback(
      (frame: RoomFrame) => {
        queries.setQueryData(consultationsQuery.queryKey, (known) => known && withRoomFrame(known, frame));
        // Its time and its place in the order, and rooms new to the list, come from the server.
        void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
      },
      [queries],
    ),
  );

  const groups = rooms ? grouped(rooms) : null;
  const oldest = groups && groups.closed.length >= CLOSED_AT_ONCE ? groups.closed.at(-1)?.id : undefined;
  const titles = {
    me: () => t('consultation-group-me'),
    others: () => t('consultation-group-others'),
    closed: () => t('consultation-group-closed'),
  };
  return (
    <div className="page consultations">
      <div className="consultations-head">
        <PageHeading title={t('consultation-list-title')} />
        {mayAnnounce ? (
          <p className="consultations-ways">
            <ButtonLink href="/consultations/new-forum">{t('forum-new')}</ButtonLink>
          </p>
        ) : null}
        {rooms && rooms.length > 0 ? (
          <p className="consultations-ways">
            <ButtonLink href="/consultations/search">{t('find-open')}</ButtonLink>
            {mayOpen ? <ButtonLink href="/directory">{t('consultation-open-from-directory')}</ButtonLink> : null}
          </p>
        ) : null}
      </div>
      {error && !rooms ? (
        <Fault title={t('consultation-list-fault')} error={error} onRetry={() => void refetch()} />
      ) : null}
      {!rooms && !error ? <Waiting /> : null}
      {mayOpen ? <Drafts /> : null}
      {rooms?.length === 0 ? <Nothing mayOpen={mayOpen} /> : null}
      {groups
        ? GROUPS.filter((group) => groups[group].length > 0).map((group) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 className="gazette" id={`group-${group}`}>
                {titles[group]()}{' '}
                {group === 'closed' && oldest ? null : (
                  <span className="consultations-count">{groups[group].length}</span>
                )}
              </h2>
              <ul>
                {groups[group].map((room) => (
                  <RoomRow key={room.id} room={room} />
                ))}
              </ul>
              {group === 'closed' && oldest ? <OlderRooms before={oldest} /> : null}
            </section>
          ))
        : null}
    </div>
  );
}

function Nothing({ mayOpen }: { readonly mayOpen: boolean }) {
  const t = useWords();
  return (
    <div className="consultations-nothing">
      <p>{t('consultation-none')}</p>
      {mayOpen ? (
        <>
          <p className="quiet">{t('consultation-none-how')}</p>
          <ButtonLink href="/directory" look="primary">
            {t('consultation-open-from-directory')}
          </ButtonLink>
        </>
      ) : null}
    </div>
  );
}
