"""What a secretariat sees of urgent consultations that nobody took up, or nobody answered although the ladder went up
for the answer: never what they are about (ux.md S27)."""

from sqlalchemy import exists, select
from sqlmodel import col

from app.consultations.models import Participant, Room, RoomClock
from app.consultations.urgency.clock import TOP
from app.consultations.urgency.schemas import Overseen
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession

MOST = 100


def overseen(session: ReadSession, principal: Principal) -> list[Overseen]:
    """Those that came up the ladder to the caller's networks and wait still, the oldest first. One statement."""
    through = exists().where(
        col(Participant.room_id) == col(Room.id),
        col(Participant.side) == "requested",
        col(Participant.jurisdiction) == col(RoomClock.jurisdiction),
        col(Participant.network).in_(sorted(judge.kept(principal, "consultation.oversee"))),
    )
    rows = session.execute(
        select(Room, RoomClock)
        .join(RoomClock, col(RoomClock.room_id) == col(Room.id))
        .where(col(Room.status) != "closed", col(RoomClock.status) != "answered", col(RoomClock.level) == TOP, through)
        .order_by(col(RoomClock.started_at), col(Room.id), col(RoomClock.jurisdiction))
        .limit(MOST)
    )
    return [
        Overseen.model_validate(
            room.model_dump(include=set(Overseen.model_fields)) | clock.model_dump(include=set(Overseen.model_fields))
        )
        for room, clock in rows
    ]
