"""How far each State that is asked has come, and the room with them: no further than the one furthest behind."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations import statuses
from app.consultations.models import Participant, Room, RoomClock
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden
from app.outbox import notices


def clocks(session: Session, room_id: str) -> list[RoomClock]:
    """Of each State asked, none for a room without two sides. One statement."""
    wanted = select(RoomClock).where(col(RoomClock.room_id) == room_id).order_by(col(RoomClock.jurisdiction))
    return list(session.scalars(wanted))


def said(session: WriteSession, room_id: str, person_id: str, kind: str, at: datetime) -> None:
    """Somebody of a State that is asked acknowledges or answers: what its people were told of is no news any more.

    The room's row is locked. Raises Forbidden `act_not_open_to_you` for a State that has acknowledged before.
    """
    state = session.get_one(Participant, (room_id, person_id)).jurisdiction
    found = clocks(session, room_id)
    for clock in found:
        if clock.jurisdiction == state:
            if kind == "acknowledged" and clock.status != "opened":
                raise Forbidden("act_not_open_to_you")
            clock.status = statuses.after(clock.status, kind)
    session.get_one(Room, room_id).status = statuses.least(clock.status for clock in found)
    theirs = select(col(Participant.person_id)).where(
        col(Participant.room_id) == room_id, col(Participant.jurisdiction) == state
    )
    over = notices.UNTIL_ACKNOWLEDGED | (notices.UNTIL_ANSWERED if kind == "answer" else frozenset())
    notices.settle(session, room_id, at, *sorted(over), persons=list(session.scalars(theirs)))
