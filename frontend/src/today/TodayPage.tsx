import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLive, useRoomChanges } from '../api/liveHooks';
import { useSession } from '../api/session';
import type { RoomSummary } from '../api/types';
import { consultationsQuery } from '../consultations/consultation-queries';
import { byUrgency, grouped, pressing } from '../consultations/groups';
import { RoomRow } from '../consultations/RoomRow';
import { useWords } from '../language/LanguageProvider';
import { noticesQuery } from '../notices/notice-queries';
import { NoticeRows } from '../notices/NoticeRows';
import { ButtonLink } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { NotLoaded } from '../ui/NotLoaded';
import { PageHeading } from '../ui/PageHeading';
import { useNow } from '../ui/useNow';
import { Waiting } from '../ui/Waiting';
import { AwakeBand } from './AwakeBand';
import { MyDuty } from './MyDuty';
import { FrozenRooms } from '../consultations/membership/FrozenRooms';
import { frozenQuery } from '../consultations/membership/membership-queries';
import { shiftOffersQuery } from '../consultations/shifts/shift-queries';
import { ShiftOffers } from '../consultations/shifts/ShiftOffers';
import { waitingDisclosuresQuery } from '../consultations/spontaneous/register-queries';
import { WaitingDisclosures } from '../consultations/spontaneous/WaitingDisclosures';
import { overseenQuery } from './today-queries';
import { OverseenRooms } from './OverseenRooms';
import { ResponseTargets } from './ResponseTargets';
import { UrgentRow } from './UrgentRow';
import './today.css';

const FEW = 5;

/** What waits for the reader, the most urgent first; who is awake. */
export default function TodayPage() {
  const t = useWords();
  useLive();
  const queries = useQueryClient();
  const { person, abilities } = useSession();
  const ofRooms = useQuery(consultationsQuery);
  const ofNotices = useQuery(noticesQuery);
  const ofDisclosures = useQuery(waitingDisclosuresQuery);
  const ofOffers = useQuery(shiftOffersQuery);
  const keeper = abilities.edit_focal_points;
  const ofOverseen = useQuery({ ...overseenQuery, enabled: keeper });
  const ofFrozen = useQuery({ ...frozenQuery, enabled: keeper });
  const { data: rooms, error, refetch } = ofRooms;
  const { data: notices, error: noNotices, refetch: askNotices } = ofNotices;
  useRoomChanges(
    useCallback(() => {
      void queries.invalidateQueries({ queryKey: consultationsQuery.queryKey, exact: true });
      void queries.invalidateQueries({ queryKey: noticesQuery.queryKey, exact: true });
      void queries.invalidateQueries({ queryKey: waitingDisclosuresQuery.queryKey });
    }, [queries]),
  );
  const now = useNow();
  const urgent = (rooms ?? [])
    .filter((room) => pressing(room, now))
    .toSorted((one, other) => byUrgency(one, other) || Number(other.status === 'opened') - Number(one.status === 'opened'));
  const others = rooms ? grouped(rooms, now).me : [];
  const unread = notices?.notices.filter((one) => !one.read).slice(0, FEW) ?? [];
  const lists = [rooms && urgent, rooms && others, notices && unread, ofDisclosures.data, ofOffers.data, ...(keeper ? [ofOverseen.data, ofFrozen.data] : [])];
  const asked = [ofRooms, ofNotices, ofDisclosures, ofOffers, ofOverseen, ofFrozen];
  const old = asked.filter((each) => each.error && each.data);
  const askAgain = () => old.forEach((each) => void each.refetch());
  const nothing = lists.every((list) => list?.length === 0);
  return (
    <div className="page today">
      <div className="consultations-head">
        <PageHeading title={t('today-title')} />
        {abilities.open_consultation ? (
          <p className="consultations-ways">
            <ButtonLink href="/consultations/new">{t('consultation-new-title')}</ButtonLink>
          </p>
        ) : null}
      </div>
      {error && !rooms ? <Fault title={t('today-fault')} error={error} onRetry={() => void refetch()} /> : null}
      {rooms || error ? null : <Waiting />}
      {old[0] ? <Fault title={t('today-not-asked')} error={old[0].error} onRetry={askAgain} /> : null}
      {nothing ? <p className="today-nothing">{t('today-nothing')}</p> : null}
      <Rooms id="today-urgent" title={t('today-urgent')} rooms={urgent} Row={UrgentRow} />
      {keeper ? <OverseenRooms /> : null}
      {keeper ? <FrozenRooms /> : null}
      <ShiftOffers />
      <WaitingDisclosures />
      <Rooms id="today-waiting" title={t('consultation-group-me')} rooms={others} Row={RoomRow} />
      {noNotices && !notices ? (
        <NotLoaded id="today-notices" title={t('notices-title')} error={noNotices} onRetry={() => void askNotices()} />
      ) : null}
      {unread.length > 0 ? (
        <section aria-labelledby="today-notices">
          <h2 className="gazette" id="today-notices">
            {t('notices-title')}
          </h2>
          <NoticeRows notices={unread} />
        </section>
      ) : null}
      <p className="today-after">
        <Link href="/notices">{t('today-all-notices')}</Link>
      </p>
      {person.focal_point_id ? <MyDuty /> : null}
      <AwakeBand />
      {keeper ? <ResponseTargets /> : null}
    </div>
  );
}

interface RoomsProps {
  readonly id: string;
  readonly title: string;
  readonly rooms: readonly RoomSummary[];
  readonly Row: ComponentType<{ room: RoomSummary }>;
}

function Rooms({ id, title, rooms, Row }: RoomsProps) {
  if (rooms.length === 0) return null;
  return (
    <section className="consultations" aria-labelledby={id}>
      <h2 className="gazette">
        <span id={id}>{title}</span> <span className="consultations-count">{rooms.length}</span>
      </h2>
      <ul>
        {rooms.map((room) => (
          <Row key={room.id} room={room} />
        ))}
      </ul>
    </section>
  );
}
