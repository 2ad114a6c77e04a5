"""The statements of the live wire: always the facts together with who may hear them, in one state."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from typing import NamedTuple

from sqlalchemy import String, func, select, tuple_
from sqlmodel import col

from app.consultations import mentioning
from app.consultations.caveats.acceptances import Place, readers_of
from app.consultations.log import PARTICIPANT, ROOM, STRETCHED, Fact, Stretch, opened
from app.consultations.models import Participant, Room
from app.consultations.repository import unread_count
from app.consultations.saying import NOW, PERSON, SESSION
from app.consultations.visibility import here
from app.identity.models import Person, SignedIn
from app.identity.repository import alive
from app.kernel.db import ReadSession
from app.kernel.db.lists import as_list, field, listed

_ROOMS = listed("rooms")
HEARERS = (
    select(PARTICIPANT.c.room_id, func.aggregate_strings(SESSION.c.id, " "))
    .select_from(_ROOMS)
    .join(PARTICIPANT, PARTICIPANT.c.room_id == field(_ROOMS, 0, String()))
    .join(SESSION, SESSION.c.person_id == PARTICIPANT.c.person_id)
    .join(PERSON, PERSON.c.id == PARTICIPANT.c.person_id)
    .where(
        here(NOW),
        PERSON.c.ended_at.is_(None),
        SESSION.c.ended_at.is_(None),
        SESSION.c.expires_at > NOW,
    )
    .group_by(PARTICIPANT.c.room_id)
)
"""For each room the sessions that may hear it, in one row: SQLite hands the interpreter over with every row."""


class News(NamedTuple):
    """New entries by room, ascending; the sessions that may hear each room; who may read an entry that has caveats."""

    facts: dict[str, list[Fact]]
    hearers: dict[str, frozenset[str]]
    readers: dict[Place, frozenset[str]]


def news(session: ReadSession, stretches: Sequence[Stretch], at: datetime) -> News:
    """Stretches of several rooms' logs with their hearers. Two statements; three where an entry has caveats.

    First the entries, then who may hear them: what ends in between is seen, also without one snapshot for both.
    """
    connection = session.connection()
    facts: dict[str, list[Fact]] = {}
    for fact in opened(session, connection.execute(STRETCHED, {"stretches": as_list(stretches)})):
        facts.setdefault(fact.room, []).append(fact)
    rooms = as_list([room] for room, _, _ in stretches)
    hearers = {room: frozenset(ids.split()) for room, ids in connection.execute(HEARERS, {"rooms": rooms, "now": at})}
    for found in facts.values():
        found.sort(key=_seq)
    return News(facts, hearers, readers_of(session, chain.from_iterable(facts.values()), at))


def _seq(fact: Fact) -> int:
    return fact.seq


class Standing(NamedTuple):
    """Which sessions live, who is in which room, how far each of those rooms has come."""

    sessions: frozenset[str]
    memberships: frozenset[tuple[str, str]]
    reached: dict[str, int]


def standing(session: ReadSession, sessions: Iterable[str], persons: Iterable[str], at: datetime) -> Standing:
    """How things stand for these sessions and persons. Two statements."""
    held = session.execute(
        select(SignedIn, Person)
        .join(Person, col(Person.id) == col(SignedIn.person_id))
        .where(col(SignedIn.id).in_(list(sessions)))
    )
    living = frozenset(signed_in.id for signed_in, person in held if alive(signed_in, person, at))
    rows = session.execute(
        select(PARTICIPANT.c.room_id, PARTICIPANT.c.person_id, ROOM.c.last_seq)
        .join(ROOM, ROOM.c.id == PARTICIPANT.c.room_id)
        .where(PARTICIPANT.c.person_id.in_(list(persons)), here(at))
    ).all()
    memberships = frozenset((row[0], row[1]) for row in rows)
    return Standing(living, memberships, {row[0]: row[2] for row in rows})


def lives(session: ReadSession, signed_in_id: str, at: datetime) -> bool:
    """Whether a session still stands."""
    row = session.execute(
        select(SignedIn, Person)
        .join(Person, col(Person.id) == col(SignedIn.person_id))
        .where(col(SignedIn.id) == signed_in_id)
    ).one_or_none()
    return row is not None and alive(row[0], row[1], at)


class Summary(NamedTuple):
    """A room as its line in somebody's list says it."""

    room: str
    person: str
    last_seq: int
    status: str
    unread: int
    mentions: int


def members(session: ReadSession, rooms: Iterable[str]) -> list[tuple[str, str]]:
    """(room, person) for everybody who is in these rooms."""
    rows = session.execute(
        select(col(Participant.room_id), col(Participant.person_id)).where(
            col(Participant.room_id).in_(list(rooms)), col(Participant.left_at).is_(None)
        )
    )
    return list(rows)


def summaries(session: ReadSession, places: Sequence[tuple[str, str]], at: datetime) -> list[Summary]:
    """Lines for (room, person) pairs; those who are not in the room are left out."""
    rows = session.execute(
        select(
            col(Room.id),
            col(Participant.person_id),
            col(Room.last_seq),
            col(Room.status),
            unread_count(),
            mentioning.count(),
        )
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(tuple_(col(Participant.room_id), col(Participant.person_id)).in_(places), here(at))
    )
    return [Summary._make(row) for row in rows]
