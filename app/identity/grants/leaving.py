"""Whoever leaves has somebody who follows: their rooms are handed over by errand (consultations/handing_over.py)."""

from datetime import datetime

from sqlmodel import col, select

from app.identity import repository
from app.identity.grants import members
from app.identity.models import Person
from app.kernel.db import WriteSession
from app.outbox import service as outbox

ERRAND = "person.left"


def hand_over(session: WriteSession, person: Person, successor: Person, at: datetime) -> None:
    """Names who follows; the rooms come to them with the errand."""
    person.successor_id = successor.id
    outbox.post(session, ERRAND, {"id": person.id}, at=at)


def behind(session: WriteSession, focal_point_id: str, successor_id: str | None, at: datetime) -> None:
    """An entry is retired: the grants of the persons behind it end, and their rooms go to whoever stands behind the
    entry that follows. Without one they can still sign in, and read the rooms they are in."""
    for network in repository.end_grants_behind(session, focal_point_id, at):
        members.changed(session, network, at)
    follows = persons_behind(session, successor_id) if successor_id else []
    for person in persons_behind(session, focal_point_id) if follows else []:
        hand_over(session, person, follows[0], at)


def persons_behind(session: WriteSession, focal_point_id: str) -> list[Person]:
    """The persons who answer for an entry."""
    wanted = select(Person).where(col(Person.focal_point_id) == focal_point_id, col(Person.ended_at).is_(None))
    return list(session.exec(wanted.order_by(col(Person.id))))
