"""How far each State that is asked has come, and the room with them: no further than the one furthest behind."""

from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations import statuses
from app.consultations.models import Participant, Room, RoomClock
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden
from app.outbox import notices

NEWS: Final[dict[str, notices.Kind]] = {"acknowledged": "consultation_acknowledged", "answer": "consultation_answered"}


def clocks(session: Session, room_id: str) -> list[RoomClock]:
    """Of each State asked, none for a room without two sides. One statement."""
    wanted = select(RoomClock).where(col(RoomClock.room_id) == room_id).order_by(col(RoomClock.jurisdiction))
    return list(session.scalars(wanted))


def said(session: WriteSession, room_id: str, person_id: str, kind: str, at: datetime) -> None:
    """Somebody of a State that is asked acknowledges or answers: what its people were told of is no news any more, and
    whoever asked is told, at once where it is urgent.

    A ladder that has reached somebody begins anew: what goes up after is that the answer is awaited. The room's row is
    locked. Raises Forbidden `act_not_open_to_you` for a State that has acknowledged before.
    """
    state = session.get_one(Participant, (room_id, person_id)).jurisdiction
    found = clocks(session, room_id)
    for clock in found:
        if clock.jurisdiction == state:
            if kind == "acknowledged" and clock.status != "opened":
                raise Forbidden("act_not_open_to_you")
            clock.status, clock.level = statuses.after(clock.status, kind), 0
    room = session.get_one(Room, room_id)
    room.status = statuses.least(clock.status for clock in found)
    people = session.scalars(select(Participant).where(col(Participant.room_id) == room_id)).all()
    theirs = [each.person_id for each in people if each.jurisdiction == state]
    over = notices.UNTIL_ACKNOWLEDGED | (notices.UNTIL_ANSWERED if kind == "answer" else frozenset())
    notices.settle(session, room_id, at, *sorted(over), persons=theirs)
    asking = [each.person_id for each in people if each.side == "requesting" and each.left_at is None]
    notices.post(session, asking, NEWS[kind], about=room_id, at=at, urgent=room.urgency != "normal")
