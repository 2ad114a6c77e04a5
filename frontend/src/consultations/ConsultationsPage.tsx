import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { useLive, useRoomChanges } from '../api/liveHooks';
import type { RoomFrame } from '../api/liveFrames';
import { useSession } from '../api/session';
import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { useNow } from '../ui/useNow';
import { Waiting } from '../ui/Waiting';
import { CLOSED_AT_ONCE, consultationsQuery } from './consultation-queries';
import { grouped, GROUPS } from './groups';
import type { Filter } from './listing/filters';
import { FILTERS, fits } from './listing/filters';
import { RoomFilters } from './listing/RoomFilters';
import { OlderRooms } from './OlderRooms';
import { heardOfRoom } from './room-changes';
import { kindsQuery } from './membership/membership-queries';
import { Drafts } from './opening/Drafts';
import { RoomRow } from './RoomRow';
import { ShiftOffers } from './shifts/ShiftOffers';
import './consultations-page.css';

export default function ConsultationsPage() {
  const t = useWords();
  useLive();
  const queries = useQueryClient();
  const mayOpen = useSession().abilities.open_consultation;
  const mayAnnounce = useQuery(kindsQuery).data?.some((one) => one.kind === 'forum' && one.open);
  const { data: rooms, error, refetch } = useQuery(consultationsQuery);

  useRoomChanges(
    useCallback((frame: RoomFrame | null) => heardOfRoom(queries, consultationsQuery.queryKey, frame), [queries]),
  );

  const now = useNow();
  const [chosen, choose] = useSearchParams();
  const set = (name: Filter, value: string) =>
    choose(
      (known) => {
        const next = new URLSearchParams(known);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const filtered = FILTERS.some((name) => chosen.has(name));
  const shown = rooms?.filter((room) => fits(room, chosen));
  const groups = shown ? grouped(shown, now) : null;
  const closed = rooms?.filter((room) => room.status === 'closed') ?? [];
  const oldest = closed.length >= CLOSED_AT_ONCE ? closed.at(-1)?.id : undefined;
  const titles = {
    urgent: () => t('consultation-group-urgent'),
    me: () => t('consultation-group-me'),
    others: () => t('consultation-group-others'),
    quiet: () => t('consultation-group-quiet'),
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
            <ButtonLink href="/consultations/disclosures">{t('register-title')}</ButtonLink>
            {mayOpen ? <ButtonLink href="/consultations/new">{t('consultation-new-title')}</ButtonLink> : null}
          </p>
        ) : null}
      </div>
      {error && !rooms ? (
        <Fault title={t('consultation-list-fault')} error={error} onRetry={() => void refetch()} />
      ) : null}
      {!rooms && !error ? <Waiting /> : null}
      <ShiftOffers />
      {mayOpen ? <Drafts /> : null}
      {rooms && rooms.length > 0 ? <RoomFilters rooms={rooms} chosen={chosen} onChoose={set} /> : null}
      {filtered ? (
        <p className="consultations-ways" role="status">
          {shown?.length === 0 ? <span>{t('consultation-filter-nothing')}</span> : null}
          <Button look="bare" onPress={() => choose({}, { replace: true })}>
            {t('consultation-filter-clear')}
          </Button>
        </p>
      ) : null}
      {rooms?.length === 0 ? <Nothing mayOpen={mayOpen} /> : null}
      {groups
        ? GROUPS.filter((group) => groups[group].length > 0 || (group === 'closed' && oldest)).map((group) => (
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
              {group === 'closed' && oldest ? <OlderRooms before={oldest} chosen={chosen} /> : null}
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
