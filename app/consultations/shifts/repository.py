"""Statements on what is offered to the next shift."""

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.models import Participant, Room, RoomClock
from app.consultations.shifts.models import ShiftOffer
from app.identity.models import Person

Line = tuple[ShiftOffer, Room, Participant, Person, RoomClock | None]


def offered_to(session: Session, person_id: str, *which: ColumnElement[bool]) -> list[Line]:
    """What somebody is offered and can take over still: the room, and the place, the person and the clock of whoever
    offers it. The most urgent wait no longer than the others: the oldest first. One statement."""
    wanted = (
        select(ShiftOffer, Room, Participant, Person, RoomClock)
        .join(Room, col(Room.id) == col(ShiftOffer.room_id))
        .join(Person, col(Person.id) == col(ShiftOffer.by))
        .join(
            Participant,
            and_(
                col(Participant.room_id) == col(ShiftOffer.room_id),
                col(Participant.person_id) == col(ShiftOffer.by),
                col(Participant.left_at).is_(None),
            ),
        )
        .outerjoin(
            RoomClock,
            and_(
                col(RoomClock.room_id) == col(ShiftOffer.room_id),
                col(RoomClock.jurisdiction) == col(Participant.jurisdiction),
            ),
        )
        .where(
            col(ShiftOffer.person_id) == person_id,
            col(Room.status) != "closed",
            col(Room.frozen_at).is_(None),
            *which,
        )
        .order_by(col(ShiftOffer.at), col(ShiftOffer.room_id))
    )
    return list(session.execute(wanted))
