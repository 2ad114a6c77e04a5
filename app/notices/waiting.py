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
    return _waiting(session, col(Notice.person_id).in_(persons) & col(Notice.urgent).is_(False), at)


def _waiting(session: ReadSession, which: ColumnElement[bool], at: datetime) -> list[Waiting]:
    rows = session.execute(
        select(Notice, Person, col(FocalPoint.time_zone))
        .join(Person, col(Person.id) == col(Notice.person_id))
        .outerjoin(FocalPoint, col(FocalPoint.id) == col(Person.focal_point_id))
        .where(which, col(Notice.read_at).is_(None), col(Notice.mailed_at).is_(None), col(Person.ended_at).is_(None))
        .order_by(col(Notice.at), col(Notice.id))
    ).all()
    if not rows:
        return []
    persons = {person.id for _, person, _ in rows}
    chosen = repository.settings_of(session, persons)
    offices = repository.office_addresses(session, [person.focal_point_id or "" for _, person, _ in rows])
    browsers = repository.browsers(session, persons)
    rooms = _rooms(session, {notice.about.partition("#")[0] for notice, _, _ in rows})
    muted = _muted(session, rooms, persons)
    found: list[Waiting] = []
    for notice, person, time_zone in rows:
        room = rooms.get(notice.about.partition("#")[0])
        if room is not None and not notice.urgent and (room.id, person.id) in muted:
            continue
        if room is not None and _over(notice.kind, room.status):
            continue
        own, here = chosen[person.id], time_zone or "UTC"
        address = own.address or offices.get(person.focal_point_id or "")
        found.append(
            Waiting(
                id=notice.id,
                person_id=person.id,
                kind=notice.kind,
                about=notice.about,
                urgent=notice.urgent,
                language=person.language,
                time_zone=here,
                letter_to=address if own.letters else None,
                digest=own.digest,
                quiet=not notice.urgent and _quiet(own, here, at),
                pushed=notice.pushed_at is not None,
                browsers=tuple(each for each in browsers if each.person_id == person.id),
                reference=room.reference if room is not None and own.show_reference else None,
            )
        )
    return found


def _over(kind: str, status: str) -> bool:
    """Whether a consultation has come further than what the notice asks for."""
    taken_up = kind in notices.UNTIL_ACKNOWLEDGED and status != "opened"
    return taken_up or (kind in notices.UNTIL_ANSWERED and status in repository.ANSWERED)


def _rooms(session: ReadSession, ids: Collection[str]) -> dict[str, Room]:
    return {row.id: row for row in session.scalars(select(Room).where(col(Room.id).in_(ids)))}


def _muted(session: ReadSession, rooms: Collection[str], persons: Collection[str]) -> set[tuple[str, str]]:
    """Who of these wants to hear of which of these rooms only what is urgent."""
    wanted = select(col(Participant.room_id), col(Participant.person_id)).where(
        col(Participant.room_id).in_(rooms), col(Participant.person_id).in_(persons), col(Participant.muted)
    )
    return {(room, person) for room, person in session.execute(wanted)}


def _quiet(own: NoticeSettings, time_zone: str, at: datetime) -> bool:
    """Whether it is a quiet hour where they are; the hours may go over midnight."""
    if own.quiet_start is None or own.quiet_end is None:
        return False
    now = at.astimezone(zone(time_zone)).strftime("%H:%M")
    if own.quiet_start <= own.quiet_end:
        return own.quiet_start <= now < own.quiet_end
    return now >= own.quiet_start or now < own.quiet_end
