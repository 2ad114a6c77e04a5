"""Who is told next when nobody of a State that is asked acknowledges: each of them has a ladder of its own.

| rung | who                                                                              | becomes           |
|------|----------------------------------------------------------------------------------|-------------------|
| 0    | whoever was asked                                                                | in it already     |
|      | and, where it is critical and none of them can be reached now, who has a shift   | part of the room  |
| 1    | their stand-in while they are away, else their alternate                         | part of the room  |
| 2    | another officer of the same jurisdiction and network who can be reached now      | part of the room  |
| 3    | the network's secretariat                                                        | told, never in it |

A rung with nobody on it is passed over at once: time does not wait for nobody.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, select
from sqlmodel import col

from app.consultations.models import Participant, RoomClock
from app.consultations.urgency.clock import TOP
from app.directory.calendars import Calendar
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.reachability import reach
from app.directory.schedules import schedule
from app.directory.stand_ins import stand_in_ids, stands_in
from app.directory.visibility import in_force
from app.identity.models import Grant, Person
from app.identity.repository import held
from app.identity.repository import in_force as grant_in_force
from app.identity.roles import MEMBERS
from app.kernel.db import WriteSession

Name = Literal["alternate", "duty_officer", "secretariat"]
NAMES: tuple[Name, ...] = ("alternate", "duty_officer", "secretariat")
NOW = ("on_duty", "working_hours")
"""The states in which somebody can be reached now."""


@dataclass(frozen=True, slots=True)
class Rung:
    """Whom a rung reaches; only those of the requested State come into the room."""

    level: int
    name: Name
    people: tuple[Person, ...]
    network: str | None

    @property
    def joins(self) -> bool:
        return self.name != "secretariat"


def next_rung(session: WriteSession, clock: RoomClock, at: datetime) -> Rung | None:
    """The first rung of a State's ladder that it has not come to and that has somebody on it; None where there is none
    left. An officer who was in the room is passed over, for they were told, or have left; a secretariat is told even
    where one of its people is in the room, as a relay."""
    asked, network, known = _here(session, clock)
    for number in range(clock.level + 1, TOP + 1):
        name = NAMES[number - 1]
        if name == "alternate":
            found = _behind(session, _alternates(session, asked, at), network, at)
        elif name == "duty_officer":
            found = _officer(session, clock.jurisdiction, network, known, at)
        else:
            found = _secretariat(session, network, at)
        people = tuple(each for each in found if name == "secretariat" or each.id not in known)
        if people:
            return Rung(number, name, people, network)
    return None


def on_duty(session: WriteSession, clock: RoomClock, at: datetime) -> Rung | None:
    """Whoever has a shift now where nobody who was asked can be reached; None where that is not so."""
    asked, network, known = _here(session, clock)
    ids = [each.focal_point_id for each in asked]
    rows, closed = session.scalars(select(FocalPoint).where(col(FocalPoint.id).in_(ids))).all(), calendars(session)
    if any(_reached(row, closed, at) in NOW for row in rows):
        return None
    found = _officer(session, clock.jurisdiction, network, known, at, ("on_duty",))
    return Rung(clock.level, "duty_officer", tuple(found), network) if found else None


def _here(session: WriteSession, clock: RoomClock) -> tuple[list[Participant], str | None, set[str]]:
    """Who of a State is asked, through which network, and everybody who is or was in the room."""
    rows = session.scalars(
        select(Participant)
        .where(col(Participant.room_id) == clock.room_id)
        .order_by(col(Participant.joined_at), col(Participant.person_id))
    ).all()
    asked = [each for each in rows if each.side == "requested" and each.jurisdiction == clock.jurisdiction]
    return asked, next((each.network for each in asked), None), {each.person_id for each in rows}


def _reached(row: FocalPoint, closed: Mapping[str, Calendar], at: datetime) -> str:
    return reach(schedule(row, closed.get(row.jurisdiction)), at).state


def _alternates(session: WriteSession, asked: Collection[Participant], at: datetime) -> set[str]:
    ids = [each.focal_point_id for each in asked]
    rows = session.scalars(select(FocalPoint).where(col(FocalPoint.id).in_(ids))).all()
    beside = {id for row in rows for id in stand_in_ids(row, at)}
    in_office = select(FocalPoint).where(
        col(FocalPoint.id).in_(sorted(beside)), col(FocalPoint.retired_at).is_(None), in_force(at)
    )
    others = {row.id: row for row in session.scalars(in_office)}
    return {id for row in rows if (id := stands_in(row, others, at)) is not None}


def _member(network: str | None, at: datetime) -> ColumnElement[bool]:
    """Whoever comes into a room through a network holds a grant in it, agreed to by two."""
    return held(col(Person.id), at, col(Grant.network) == network, col(Grant.role).in_(MEMBERS))


def _behind(session: WriteSession, focal_points: Collection[str], network: str | None, at: datetime) -> list[Person]:
    """The persons behind focal points whose time it is."""
    wanted = (
        select(Person)
        .join(FocalPoint, col(FocalPoint.id) == col(Person.focal_point_id))
        .where(
            col(FocalPoint.id).in_(sorted(focal_points)),
            col(FocalPoint.retired_at).is_(None),
            col(Person.ended_at).is_(None),
            _member(network, at),
        )
        .order_by(col(Person.id))
    )
    return list(session.scalars(wanted))


def _officer(
    session: WriteSession,
    jurisdiction: str,
    network: str | None,
    known: Collection[str],
    at: datetime,
    states: Collection[str] = NOW,
) -> list[Person]:
    """One officer who can be reached now: those on duty before those at their desk."""
    wanted = (
        select(Person, FocalPoint)
        .join(FocalPoint, col(FocalPoint.id) == col(Person.focal_point_id))
        .join(FocalPointMembership, col(FocalPointMembership.focal_point_id) == col(FocalPoint.id))
        .where(
            col(FocalPoint.jurisdiction) == jurisdiction,
            col(FocalPoint.retired_at).is_(None),
            in_force(at),
            col(FocalPointMembership.network) == network,
            col(FocalPointMembership.standing) == "full",
            col(Person.ended_at).is_(None),
            _member(network, at),
            col(Person.id).not_in(sorted(known)),
        )
        .order_by(col(FocalPoint.id), col(Person.id))
    )
    closed = calendars(session)
    reached = [
        (state != "on_duty", person)
        for person, row in session.execute(wanted)
        if (state := _reached(row, closed, at)) in states
    ]
    return [person for _, person in sorted(reached, key=lambda each: each[0])[:1]]


def _secretariat(session: WriteSession, network: str | None, at: datetime) -> list[Person]:
    rows = session.execute(
        select(Person, Grant)
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .where(col(Grant.role) == "secretariat", col(Grant.network) == network, col(Person.ended_at).is_(None))
        .order_by(col(Person.id))
    )
    return [person for person, grant in rows if grant_in_force(grant, at)]
