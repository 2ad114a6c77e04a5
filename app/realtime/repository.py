"""The statements of the live wire: always the facts together with who may hear them, in one state."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, and_, bindparam, or_, select, tuple_
from sqlmodel import col

from app.consultations.log import ENTRY, FACTS, PARTICIPANT, ROOM, Fact
from app.consultations.models import Participant, Room
from app.consultations.repository import unread_count
from app.identity.models import Person, SignedIn
from app.identity.repository import alive
from app.kernel.db import ReadSession
from app.kernel.db.sizes import named, portions, size_for

Stretch = tuple[str, int, int]
"""(room, first seq, last seq), both included."""

SESSION = SignedIn.metadata.tables["signed_in"]
PERSON = Person.metadata.tables["person"]
_STRETCH = ("room", "first", "last")


@cache
def _entries(size: int) -> Select[*tuple[Any, ...]]:
    """Entries of `size` stretches. One range for each: SQLite reads the whole table for pairs in a list."""
    ranges = (
        and_(
            ENTRY.c.room_id == bindparam(f"room{n}"), ENTRY.c.seq.between(bindparam(f"first{n}"), bindparam(f"last{n}"))
        )
        for n in range(size)
    )
    return FACTS.where(or_(*ranges))


@cache
def _hearers(size: int) -> Select[*tuple[Any, ...]]:
    """(room, session) for everybody who may hear one of `size` rooms."""
    return (
        select(PARTICIPANT.c.room_id, SESSION.c.id)
        .join(SESSION, SESSION.c.person_id == PARTICIPANT.c.person_id)
        .join(PERSON, PERSON.c.id == PARTICIPANT.c.person_id)
        .where(
            PARTICIPANT.c.room_id.in_([bindparam(f"room{n}") for n in range(size)]),
            PARTICIPANT.c.left_at.is_(None),
            PERSON.c.ended_at.is_(None),
            SESSION.c.ended_at.is_(None),
            SESSION.c.expires_at > bindparam("now"),
        )
    )


class News(NamedTuple):
    """New entries by room, ascending, and the (room, session) pairs that may hear them."""

    facts: dict[str, list[Fact]]
    hearers: frozenset[tuple[str, str]]


def news(session: ReadSession, stretches: Sequence[Stretch], at: datetime) -> News:
    """Stretches of several rooms' logs with their hearers. Two statements for up to 64 rooms.

    First the entries, then who may hear them: what ends in between is seen, also without one snapshot for both.
    """
    connection = session.connection()
    facts: dict[str, list[Fact]] = {}
    hearers: list[tuple[str, str]] = []
    for some in portions(stretches):
        size = size_for(len(some))
        given = [named(name, values, size) for name, values in zip(_STRETCH, zip(*some, strict=True), strict=True)]
        for row in connection.execute(_entries(size), {**given[0], **given[1], **given[2]}):
            facts.setdefault(row[0], []).append(Fact._make(row))
    for rooms in portions([room for room, _, _ in stretches]):
        size = size_for(len(rooms))
        hearers.extend(connection.execute(_hearers(size), {**named("room", rooms, size), "now": at}).all())
    for found in facts.values():
        found.sort(key=_seq)
    return News(facts, frozenset(hearers))


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
        .where(PARTICIPANT.c.person_id.in_(list(persons)), PARTICIPANT.c.left_at.is_(None))
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


def members(session: ReadSession, rooms: Iterable[str]) -> list[tuple[str, str]]:
    """(room, person) for everybody who is in these rooms."""
    rows = session.execute(
        select(col(Participant.room_id), col(Participant.person_id)).where(
            col(Participant.room_id).in_(list(rooms)), col(Participant.left_at).is_(None)
        )
    )
    return list(rows)


def summaries(session: ReadSession, places: Sequence[tuple[str, str]]) -> list[Summary]:
    """Lines for (room, person) pairs; those who are not in the room are left out."""
    rows = session.execute(
        select(col(Room.id), col(Participant.person_id), col(Room.last_seq), col(Room.status), unread_count())
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(
            and_(
                tuple_(col(Participant.room_id), col(Participant.person_id)).in_(places),
                col(Participant.left_at).is_(None),
            )
        )
    )
    return [Summary._make(row) for row in rows]
