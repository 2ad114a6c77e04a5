"""Who is told next when nobody of a State that is asked acknowledges: each of them has a ladder of its own.

| rung | who                                                                              | becomes           |
|------|----------------------------------------------------------------------------------|-------------------|
| 0    | whoever was asked                                                                | in it already     |
| 1    | their stand-in while they are away, else their alternate                         | part of the room  |
| 2    | an officer of the same jurisdiction and network who can be reached now           | part of the room  |
| 3    | the network's secretariat                                                        | told, never in it |

A rung with nobody on it is passed over at once: time does not wait for nobody.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlmodel import col

from app.consultations.models import Participant, RoomClock
from app.consultations.urgency.clock import TOP
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.reachability import reach
from app.directory.schedules import schedule
from app.directory.stand_ins import stand_in_id
from app.directory.visibility import in_force
from app.identity.models import Grant, Person
from app.identity.repository import in_force as grant_in_force
from app.kernel.db import WriteSession

Name = Literal["alternate", "duty_officer", "secretariat"]
NAMES: tuple[Name, ...] = ("alternate", "duty_officer", "secretariat")


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
    """The first rung of a State's ladder that it has not come to and that has somebody on it who was not in the room
    yet; None where there is none left. Whoever has left is not called back, and their network is still told."""
    rows = session.scalars(
        select(Participant)
        .where(col(Participant.room_id) == clock.room_id)
        .order_by(col(Participant.joined_at), col(Participant.person_id))
    ).all()
    asked = [each for each in rows if each.side == "requested" and each.jurisdiction == clock.jurisdiction]
    network = next((each.network for each in asked), None)
    known = {each.person_id for each in rows}
    for number in range(clock.level + 1, TOP + 1):
        name = NAMES[number - 1]
        if name == "alternate":
            found = _behind(session, _alternates(session, asked, at))
        elif name == "duty_officer":
            found = _officer(session, clock.jurisdiction, network, known, at)
        else:
            found = _secretariat(session, network, at)
        people = tuple(each for each in found if each.id not in known)
        if people:
            return Rung(number, name, people, network)
    return None


def _alternates(session: WriteSession, asked: Collection[Participant], at: datetime) -> set[str]:
    ids = [each.focal_point_id for each in asked]
    rows = session.scalars(select(FocalPoint).where(col(FocalPoint.id).in_(ids)))
    return {id for row in rows if (id := stand_in_id(row, at)) is not None}


def _behind(session: WriteSession, focal_points: Collection[str]) -> list[Person]:
    """The persons behind focal points whose time it is."""
    wanted = (
        select(Person)
        .join(FocalPoint, col(FocalPoint.id) == col(Person.focal_point_id))
        .where(
            col(FocalPoint.id).in_(sorted(focal_points)),
            col(FocalPoint.retired_at).is_(None),
            col(Person.ended_at).is_(None),
        )
        .order_by(col(Person.id))
    )
    return list(session.scalars(wanted))


def _officer(
    session: WriteSession, jurisdiction: str, network: str | None, known: Collection[str], at: datetime
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
            col(Person.id).not_in(sorted(known)),
        )
        .order_by(col(FocalPoint.id), col(Person.id))
    )
    closed = calendars(session)
    reached = [
        (state != "on_duty", person)
        for person, row in session.execute(wanted)
        if (state := reach(schedule(row, closed.get(row.jurisdiction)), at).state) in ("on_duty", "working_hours")
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
