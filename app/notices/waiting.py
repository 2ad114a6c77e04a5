"""What is still to be told to whom, and how they want to be told; plain values, read in a few statements."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlmodel import col

from app.consultations.models import Participant, Room
from app.directory.models import FocalPoint
from app.identity.models import Person
from app.kernel.db import ReadSession
from app.kernel.speech import say
from app.kernel.zones import zone
from app.notices import repository
from app.notices.models import NoticeSettings, PushSubscription
from app.outbox import notices
from app.outbox.models import Notice


@dataclass(frozen=True, slots=True)
class Waiting:
    """A notice on its way. `letter_to` is none for whoever wants no letters or had this one."""

    id: str
    person_id: str
    kind: str
    about: str
    urgent: bool
    language: str
    time_zone: str
    letter_to: str | None
    digest: bool
    quiet: bool
    pushed: bool
    browsers: tuple[PushSubscription, ...]
    reference: str | None

    def told(self) -> dict[str, str]:
        """What a push says: the kind of thing and where it is, and the reference for whoever asked to see it."""
        text = say(self.language, f"notice_{self.kind}")
        return {
            "text": f"{text} {self.reference}" if self.reference else text,
            "place": notices.place(self.kind, self.about),
            "tag": self.id,
        }


def waiting(session: ReadSession, ids: Collection[str], at: datetime) -> list[Waiting]:
    """Those among these notices that are worth telling still."""
    return _waiting(session, col(Notice.id).in_(ids), at)


def waiting_for(session: ReadSession, persons: Collection[str], at: datetime) -> list[Waiting]:
    """What these persons have not read, and no letter told them, and is not urgent."""
    untold = col(Notice.urgent).is_(False) & col(Notice.mailed_at).is_(None)
    return _waiting(session, col(Notice.person_id).in_(persons) & untold, at)


def _waiting(session: ReadSession, which: ColumnElement[bool], at: datetime) -> list[Waiting]:
    rows = session.execute(
        select(Notice, Person, col(FocalPoint.time_zone))
        .join(Person, col(Person.id) == col(Notice.person_id))
        .outerjoin(FocalPoint, col(FocalPoint.id) == col(Person.focal_point_id))
        .where(which, col(Notice.read_at).is_(None), col(Person.ended_at).is_(None))
        .order_by(col(Notice.at), col(Notice.id))
    ).all()
    if not rows:
        return []
    persons = {person.id for _, person, _ in rows}
    chosen = repository.settings_of(session, persons)
    offices = repository.office_addresses(session, [person.focal_point_id or "" for _, person, _ in rows])
    browsers = repository.browsers(session, persons)
    rooms = _rooms(session, {notice.about.partition("#")[0] for notice, _, _ in rows})
    places = _places(session, rooms, persons)
    found: list[Waiting] = []
    for notice, person, time_zone in rows:
        room = rooms.get(notice.about.partition("#")[0])
        if room is not None and _idle(notice, room, places.get((room.id, person.id))):
            continue
        own, here = chosen[person.id], time_zone or "UTC"
        address = repository.letters_to(own, offices.get(person.focal_point_id or ""))
        found.append(
            Waiting(
                id=notice.id,
                person_id=person.id,
                kind=notice.kind,
                about=notice.about,
                urgent=notice.urgent,
                language=person.language,
                time_zone=here,
                letter_to=address if notice.mailed_at is None else None,
                digest=own.digest,
                quiet=not notice.urgent and _quiet(own, here, at),
                pushed=notice.pushed_at is not None,
                browsers=tuple(each for each in browsers if each.person_id == person.id),
                reference=room.reference if room is not None and own.show_reference else None,
            )
        )
    return found


def _idle(notice: Notice, room: Room, place: Participant | None) -> bool:
    """Whether a consultation has come further than what the notice asks for, or its reader, or they do not want it."""
    if place is not None and place.muted and not notice.urgent and notice.kind in notices.NEWS:
        return True
    if notice.kind == notices.UNTIL_READ:
        return place is None or place.left_at is not None or place.read_seq >= room.last_seq
    taken_up = notice.kind in notices.UNTIL_ACKNOWLEDGED and room.status != "opened"
    return taken_up or (notice.kind in notices.UNTIL_ANSWERED and room.status in repository.ANSWERED)


def _rooms(session: ReadSession, ids: Collection[str]) -> dict[str, Room]:
    return {row.id: row for row in session.scalars(select(Room).where(col(Room.id).in_(ids)))}


def _places(
    session: ReadSession, rooms: Collection[str], persons: Collection[str]
) -> dict[tuple[str, str], Participant]:
    """The places of these persons in these rooms."""
    wanted = select(Participant).where(col(Participant.room_id).in_(rooms), col(Participant.person_id).in_(persons))
    return {(each.room_id, each.person_id): each for each in session.scalars(wanted)}


def _quiet(own: NoticeSettings, time_zone: str, at: datetime) -> bool:
    """Whether it is a quiet hour where they are; the hours may go over midnight."""
    if own.quiet_start is None or own.quiet_end is None:
        return False
    now = at.astimezone(zone(time_zone)).strftime("%H:%M")
    if own.quiet_start <= own.quiet_end:
        return own.quiet_start <= now < own.quiet_end
    return now >= own.quiet_start or now < own.quiet_end
