"""Somebody has left: whoever follows takes their place in every room, with its whole history."""

from datetime import datetime
from functools import partial

from sqlmodel import col, select

from app.audit import service as audit
from app.consultations import log
from app.consultations.membership.leaving import go
from app.consultations.models import Participant, Room
from app.identity.models import Person
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `leaving.ERRAND`, room by room: those they are still in, so a second run changes nothing."""
    at = house.clock.now()
    for id in ids:
        for room_id in await house.db.read(partial(_rooms, person_id=id)):
            await house.db.write(partial(hand_over, room_id=room_id, person_id=id, at=at), lock=room_id)


def _rooms(session: ReadSession, person_id: str) -> list[str]:
    """Those they are in; who is in a forum follows from its network."""
    wanted = (
        select(Participant.room_id)
        .join(Room, col(Room.id) == col(Participant.room_id))
        .where(col(Participant.person_id) == person_id, col(Participant.left_at).is_(None), col(Room.network).is_(None))
    )
    return list(session.exec(wanted.order_by(col(Participant.room_id))))


def hand_over(session: WriteSession, room_id: str, person_id: str, at: datetime) -> None:
    """Lets the successor in and the one who left out; without a successor they stay on the list of those to be
    followed, and the room is nobody's orphan."""
    leaver = session.get_one(Person, person_id)
    successor = session.get(Person, leaver.successor_id) if leaver.successor_id else None
    room = log.lock(session, room_id)
    place = session.get_one(Participant, (room_id, person_id))
    if successor is None or place.left_at is not None:
        return
    go(session, room, place, successor, f"left {at.isoformat()}", at)
    audit.record(
        session,
        at=at,
        actor=None,
        action="consultation.handed_over",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"from": person_id, "to": successor.id},
    )
    session.announce(log.TOPIC, room_id, room.last_seq)
