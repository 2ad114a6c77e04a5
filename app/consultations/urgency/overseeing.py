"""What a secretariat sees of urgent consultations that nobody took up, or nobody answered although the ladder went up
for the answer: never what they are about (ux.md S27)."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, select
from sqlmodel import col

from app.consultations import log
from app.consultations.acting import ack
from app.consultations.models import Entry, Participant, Room, RoomClock
from app.consultations.urgency import climbing
from app.consultations.urgency.clock import TOP
from app.consultations.urgency.schemas import CalledIn, CallOfficerIn, Overseen
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound

MOST = 100
OPERATION = "consultation.oversee"
_SILENT = (col(Room.status) != "closed", col(RoomClock.status) != "answered", col(RoomClock.level) == TOP)


def overseen(session: ReadSession, principal: Principal) -> list[Overseen]:
    """Those that came up the ladder to the caller's networks and wait still, the oldest first. One statement."""
    rows = session.execute(
        select(Room, RoomClock)
        .join(RoomClock, col(RoomClock.room_id) == col(Room.id))
        .where(*_SILENT, exists().where(*_through(principal)))
        .order_by(col(RoomClock.started_at), col(Room.id), col(RoomClock.jurisdiction))
        .limit(MOST)
    )
    return [
        Overseen.model_validate(
            room.model_dump(include=set(Overseen.model_fields)) | clock.model_dump(include=set(Overseen.model_fields))
        )
        for room, clock in rows
    ]


def call_in(session: WriteSession, principal: Principal, room_id: str, form: CallOfficerIn, at: datetime) -> CalledIn:
    """Lets one more officer of a silent State in, never the caller; the secretariat stays outside, and the room's log
    names it.

    Raises NotFound for a room that did not come up to the caller's networks, or waits no longer; Conflict
    `nobody_left`, `room_full`.
    """
    wanted = (
        select(RoomClock, col(Participant.network))
        .join(Room, col(Room.id) == col(RoomClock.room_id))
        .join(Participant, and_(*_through(principal)))
        .where(col(Room.id) == room_id, col(RoomClock.jurisdiction) == form.jurisdiction, *_SILENT)
        .order_by(col(Participant.joined_at), col(Participant.person_id))
        .limit(1)
    )
    if session.execute(wanted).first() is None:
        raise NotFound
    room = log.lock(session, room_id)
    known = log.by_key(session, room_id, principal.person_id, form.key)
    if known is not None:
        return _called_in(session, known)
    found = session.execute(wanted).first()
    if found is None:
        raise NotFound
    clock, network = found
    return _called_in(session, climbing.call_in(session, principal, room, clock, network, form.key, at))


def _called_in(session: WriteSession, entry: Entry) -> CalledIn:
    return CalledIn(**dict(ack(entry)), people=log.fact(session, entry).data.get("people", []))


def _through(principal: Principal) -> tuple[ColumnElement[bool], ...]:
    """Somebody of the State of a clock is in its room through a network that the caller keeps."""
    return (
        col(Participant.room_id) == col(RoomClock.room_id),
        col(Participant.side) == "requested",
        col(Participant.jurisdiction) == col(RoomClock.jurisdiction),
        col(Participant.network).in_(sorted(judge.kept(principal, OPERATION))),
    )
