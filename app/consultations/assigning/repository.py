"""Statements on incoming consultations and those they can be given to."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.assigning.models import Assignment
from app.consultations.models import Participant, Room, RoomClock
from app.identity.models import Grant, Person

MOST = 100
Pairs = Collection[tuple[str, str]]
"""(network, State)."""
Line = tuple[Room, Participant, Person, RoomClock, Assignment | None]


def places(session: Session, pairs: Pairs, room_id: str | None = None) -> list[Line]:
    """Who of these States is in the consultations that were asked of them and go on, with how far their State has come
    and to whom it gave them. One statement."""
    state = col(Participant.jurisdiction)
    wanted = (
        select(Room, Participant, Person, RoomClock, Assignment)
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .join(Person, col(Person.id) == col(Participant.person_id))
        .join(RoomClock, and_(col(RoomClock.room_id) == col(Room.id), col(RoomClock.jurisdiction) == state))
        .outerjoin(Assignment, and_(col(Assignment.room_id) == col(Room.id), col(Assignment.jurisdiction) == state))
        .where(
            col(Room.status) != "closed",
            col(Participant.side) == "requested",
            col(Participant.left_at).is_(None),
            (col(Participant.network) + "/" + state).in_(_joined(pairs)),
        )
        .order_by(col(RoomClock.status) != "opened", col(Room.opened_at), col(Room.id), col(Participant.joined_at))
    )
    wanted = wanted.limit(MOST) if room_id is None else wanted.where(col(Room.id) == room_id)
    return list(session.execute(wanted))


def people(session: Session, pairs: Pairs, at: datetime) -> list[tuple[Person, str]]:
    """The focal points of these States, each with the network. One statement."""
    rows = session.execute(
        select(Person, col(Grant.network))
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .where(
            col(Grant.role) == "focal_point",
            col(Grant.awaited).is_(False),
            col(Grant.valid_from) <= at,
            or_(col(Grant.valid_until).is_(None), col(Grant.valid_until) > at),
            col(Person.ended_at).is_(None),
            col(Person.focal_point_id).is_not(None),
            (col(Grant.network) + "/" + col(Person.jurisdiction)).in_(_joined(pairs)),
        )
        .order_by(col(Person.display_name), col(Person.id))
    )
    return [(row[0], row[1] or "") for row in rows]


def _joined(pairs: Pairs) -> list[str]:
    return sorted(f"{network}/{state}" for network, state in pairs)
