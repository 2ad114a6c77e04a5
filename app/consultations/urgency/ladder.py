"""Who is told next when nobody of a State that is asked acknowledges: each of them has a ladder of its own.

| rung | who                                                                              | becomes           |
|------|----------------------------------------------------------------------------------|-------------------|
| 0    | whoever was asked                                                                | in it already     |
|      | and, where it is critical and none of them can be reached now, who has a shift   | part of the room  |
| 1    | their stand-in while they are away, else their alternate                         | part of the room  |
| 2    | another officer of the same jurisdiction and network who can be reached now      | part of the room  |
| 3    | of the network's secretariat those on duty, else at their desk by their own      | told, never in it |
|      | entry; where it says so of none of them, all                                     |                   |

A rung with nobody on it is passed over at once: time does not wait for nobody.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.models import Entry, Participant, Room, RoomClock
from app.consultations.urgency.clock import TOP
from app.consultations.urgency.officers import member, officers, reached
from app.consultations.urgency.schemas import RungName
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint
from app.directory.stand_ins import stand_in_ids, stands_in
from app.directory.visibility import in_force
from app.identity.models import Grant, Person
from app.identity.repository import in_force as grant_in_force
from app.outbox import notices
from app.outbox.models import Notice

NAMES: tuple[RungName, ...] = ("alternate", "duty_officer", "secretariat")


@dataclass(frozen=True, slots=True)
class AskedState:
    """A State that is asked, and through which network: the entries of those asked, and the persons whom its ladder
    passes over."""

    jurisdiction: str
    network: str | None
    focal_points: frozenset[str]
    passed_over: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rung:
    """Whom a rung reaches; only those of the requested State come into the room."""

    level: int
    name: RungName
    people: tuple[Person, ...]
    network: str | None

    @property
    def joins(self) -> bool:
        return self.name != "secretariat"


def of_room(session: Session, clock: RoomClock, beside: Collection[str] = ()) -> AskedState:
    """The State of a clock, as the room has it. Passed over are those `beside`, and whoever is or was in the room, but
    for those of that State who are in it unaware. At most three statements."""
    session.flush()
    rows = session.scalars(
        select(Participant)
        .where(col(Participant.room_id) == clock.room_id)
        .order_by(col(Participant.joined_at), col(Participant.person_id))
    ).all()
    asked = [each for each in rows if each.side == "requested" and each.jurisdiction == clock.jurisdiction]
    unaware = _unaware(session, clock, {each.person_id for each in asked if each.left_at is None})
    return AskedState(
        clock.jurisdiction,
        next((each.network for each in asked), None),
        frozenset(each.focal_point_id for each in asked if each.focal_point_id),
        frozenset({each.person_id for each in rows} - unaware).union(beside),
    )


def _unaware(session: Session, clock: RoomClock, there: set[str]) -> set[str]:
    """Who of a State `there` does not know that an urgent room waits for its acknowledgement: nobody told them at once,
    as whoever was asked is when it is opened or raised, and they have done nothing in it themselves (that it goes on
    when they come is no act of theirs)."""
    if clock.status != "opened" or session.get_one(Room, clock.room_id).urgency == "normal":
        return set()
    people = sorted(there)
    woken = select(col(Notice.person_id)).where(
        col(Notice.person_id).in_(people), notices.of(col(Notice.about), clock.room_id), col(Notice.urgent)
    )
    acted = select(col(Entry.author)).where(
        col(Entry.room_id) == clock.room_id, col(Entry.author).in_(people), col(Entry.kind) != "resumed"
    )
    return there.difference(session.scalars(woken), session.scalars(acted.distinct()))


def next_rung(session: Session, asked: AskedState, level: int, at: datetime) -> Rung | None:
    """The first rung above `level` of a State's ladder that has somebody on it; None where there is none left. An
    officer who was told at once, or has left the room, is passed over; a secretariat is told even where one of its
    people is in the room, as a relay."""
    for number in range(level + 1, TOP + 1):
        name = NAMES[number - 1]
        if name == "alternate":
            found = _behind(session, _alternates(session, asked.focal_points, at), asked.network, at)
        elif name == "duty_officer":
            there = officers(session, asked.jurisdiction, asked.network, at, asked.passed_over)
            found = [each.person for each in there if each.reach.reachable][:1]
        else:
            found = _secretariat(session, asked.network, at)
        people = tuple(each for each in found if name == "secretariat" or each.id not in asked.passed_over)
        if people:
            return Rung(number, name, people, asked.network)
    return None


def on_duty(session: Session, asked: AskedState, at: datetime) -> Rung | None:
    """Whoever has a shift now where nobody who was asked can be reached; None where that is not so."""
    rows = session.scalars(select(FocalPoint).where(col(FocalPoint.id).in_(sorted(asked.focal_points)))).all()
    closed = calendars(session)
    if any(reached(row, closed, at).reachable for row in rows):
        return None
    first = next(iter(officers(session, asked.jurisdiction, asked.network, at, asked.passed_over)), None)
    if first is None or first.reach.state != "on_duty":
        return None
    return Rung(0, "duty_officer", (first.person,), asked.network)


def _alternates(session: Session, asked: Collection[str], at: datetime) -> set[str]:
    rows = session.scalars(select(FocalPoint).where(col(FocalPoint.id).in_(sorted(asked)))).all()
    beside = {id for row in rows for id in stand_in_ids(row, at)}
    in_office = select(FocalPoint).where(
        col(FocalPoint.id).in_(sorted(beside)), col(FocalPoint.retired_at).is_(None), in_force(at)
    )
    others = {row.id: row for row in session.scalars(in_office)}
    return {id for row in rows if (id := stands_in(row, others, at)) is not None}


def _behind(session: Session, focal_points: Collection[str], network: str | None, at: datetime) -> list[Person]:
    """The persons behind focal points whose time it is."""
    wanted = (
        select(Person)
        .join(FocalPoint, col(FocalPoint.id) == col(Person.focal_point_id))
        .where(
            col(FocalPoint.id).in_(sorted(focal_points)),
            col(FocalPoint.retired_at).is_(None),
            col(Person.ended_at).is_(None),
            member(network, at),
        )
        .order_by(col(Person.id))
    )
    return list(session.scalars(wanted))


def _secretariat(session: Session, network: str | None, at: datetime) -> list[Person]:
    """Whoever of it is on duty now by an entry of their own, else at their desk; where nobody is, everybody. Whoever
    has been of it longest comes first."""
    own = (col(FocalPoint.id) == col(Person.focal_point_id)) & col(FocalPoint.retired_at).is_(None) & in_force(at)
    rows = session.execute(
        select(Person, Grant, FocalPoint)
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .outerjoin(FocalPoint, own)
        .where(col(Grant.role) == "secretariat", col(Grant.network) == network, col(Person.ended_at).is_(None))
        .order_by(col(Grant.valid_from), col(Person.id))
    )
    closed = calendars(session)
    people: dict[str, Person] = {}
    there: dict[str, list[Person]] = {"on_duty": [], "working_hours": []}
    for person, grant, row in rows:
        if grant_in_force(grant, at) and person.id not in people:
            people[person.id] = person
            there.get(reached(row, closed, at).state if row is not None else "", []).append(person)
    return there["on_duty"] or there["working_hours"] or list(people.values())
