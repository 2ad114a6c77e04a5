"""The officers of a State in a network, in the order in which they are called."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.calendars import Calendar
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.reachability import Reach, reach
from app.directory.schedules import schedule
from app.directory.visibility import in_force
from app.identity.models import Grant, Person
from app.identity.repository import held
from app.identity.roles import MEMBERS

NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody who answers for a State, and whether they can be reached."""

    person: Person
    reach: Reach

    @property
    def order(self) -> tuple[bool, bool, datetime]:
        """On duty before at their desk, at their desk before whoever is back there first."""
        return self.reach.state != "on_duty", not self.reach.reachable, self.reach.opens_at or NEVER


def officers(
    session: Session, jurisdiction: str, network: str | None, at: datetime, beside: Collection[str] = ()
) -> list[Officer]:
    """Those of full standing who hold a grant in the network, but for the persons `beside`. Two statements."""
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
            member(network, at),
            col(Person.id).not_in(sorted(beside)),
        )
        .order_by(col(FocalPoint.id), col(Person.id))
    )
    closed = calendars(session)
    found = {person.id: Officer(person, reached(row, closed, at)) for person, row in session.execute(wanted)}
    return sorted(found.values(), key=lambda each: each.order)


def member(network: str | None, at: datetime) -> ColumnElement[bool]:
    """Whoever comes into a room through a network holds a grant in it, agreed to by two."""
    return held(col(Person.id), at, col(Grant.network) == network, col(Grant.role).in_(MEMBERS))


def reached(row: FocalPoint, closed: Mapping[str, Calendar], at: datetime) -> Reach:
    return reach(schedule(row, closed.get(row.jurisdiction)), at)
