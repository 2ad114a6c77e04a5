"""Statements on reveals, listings, suspensions and limits."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, func, select, tuple_, update
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from app.directory.contacts.models import Reveal
from app.directory.contacts.readers import KEEPING
from app.directory.models import FocalPoint
from app.directory.reveals.limits import DAY, ENOUGH, Limits, limits
from app.directory.reveals.models import DirectoryLimit, FarReading, Listing, Suspension
from app.directory.visibility import VISIBLE, viewer
from app.identity.models import Person
from app.identity.principal import Principal


def suspension(session: Session, person_id: str) -> Suspension | None:
    """The suspension in force."""
    wanted = select(Suspension).where(col(Suspension.person_id) == person_id, col(Suspension.lifted_at).is_(None))
    return session.scalars(wanted.order_by(col(Suspension.at)).limit(1)).first()


def suspended(session: Session) -> set[str]:
    """Everybody who is suspended now."""
    return set(session.scalars(select(col(Suspension.person_id)).where(col(Suspension.lifted_at).is_(None))))


def belongs_to(principal: Principal) -> set[str]:
    """Every network that answers for the caller, in whatever standing."""
    return {grant.network for grant in principal.grants if grant.network}


def lowered(session: Session, networks: Iterable[str]) -> list[DirectoryLimit]:
    return list(session.scalars(select(DirectoryLimit).where(col(DirectoryLimit.network).in_(sorted(networks)))))


def listed_days(session: Session) -> dict[str, int | None]:
    """How many people a day each network that lowered a limit shows."""
    return {each.network: each.listed_day for each in session.scalars(select(DirectoryLimit))}


def limits_of(session: Session, principal: Principal, at: datetime) -> Limits:
    """All limits of the caller. Two statements; the visible are counted no further than matters."""
    some = select(col(FocalPoint.id)).where(VISIBLE).limit(ENOUGH).subquery()
    count = session.execute(select(func.count()).select_from(some), viewer(principal, at)).scalar_one()
    return limits(count, lowered(session, belongs_to(principal)))


def listed(session: Session, person_id: str, day: str) -> int:
    """How many people the person was shown on `day`, those of their own secretariat apart."""
    wanted = select(func.count()).where(
        col(Listing.person_id) == person_id, col(Listing.day) == day, col(Listing.exempt).is_(False)
    )
    return session.execute(wanted).scalar_one()


def forget(session: Session, day: str) -> None:
    """Who was shown to whom before `day`: counted long ago, and nobody's business any more."""
    session.execute(delete(Listing).where(col(Listing.day) < day))
    session.execute(delete(FarReading).where(col(FarReading.day) < day))


def forgive(session: Session, person_id: str, day: str) -> None:
    """What the person was shown on `day`, and how far they read, counts no more."""
    of_day = (col(Listing.person_id) == person_id, col(Listing.day) == day)
    session.execute(update(Listing).where(*of_day).values(exempt=True))
    session.execute(delete(FarReading).where(col(FarReading.person_id) == person_id, col(FarReading.day) == day))


def revealed(session: Session, person_id: str, at: datetime) -> list[tuple[str, datetime]]:
    """Whose numbers the person was shown in the last 24 hours, and when first, oldest first.

    What was before a suspension that has been lifted is not counted again. Two statements.
    """
    lifted = select(func.max(col(Suspension.lifted_at))).where(col(Suspension.person_id) == person_id)
    since = max(at - DAY, session.execute(lifted).scalar_one() or at - DAY)
    first = func.min(col(Reveal.at)).label("first")
    rows = session.execute(
        select(col(Reveal.focal_point_id), first)
        .where(col(Reveal.person_id) == person_id, col(Reveal.at) >= since, col(Reveal.exempt).is_(False))
        .group_by(col(Reveal.focal_point_id))
        .order_by(first)
    )
    return [(row[0], row[1]) for row in rows]


def own_reveal(session: Session, person_id: str, id: str, at: datetime) -> Reveal | None:
    """A reveal of the last 24 hours by the person themselves, for a purpose that they gave."""
    found = session.get(Reveal, id)
    given = found is not None and found.person_id == person_id and found.purpose != KEEPING
    return found if found and given and found.at > at - DAY else None


def reveals_of(
    session: Session, focal_point_id: str, but: str, before: str | None, limit: int
) -> list[tuple[Reveal, Person]]:
    """Who but one person was shown the numbers of a focal point, newest first; those before a reveal. One statement."""
    found = (
        select(Reveal, Person)
        .join(Person, col(Person.id) == col(Reveal.person_id))
        .where(col(Reveal.focal_point_id) == focal_point_id, col(Reveal.person_id) != but)
    )
    if before is not None:
        last = aliased(Reveal)
        place = select(col(last.at), col(last.id)).where(col(last.id) == before).scalar_subquery()
        found = found.where(tuple_(col(Reveal.at), col(Reveal.id)) < place)
    rows = session.execute(found.order_by(col(Reveal.at).desc(), col(Reveal.id).desc()).limit(limit))
    return [(row[0], row[1]) for row in rows]
