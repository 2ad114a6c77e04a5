"""Statements on reports and reviews."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.models import FocalPoint
from app.identity.models import Person
from app.secretariat.models import Report, Review, ReviewNetwork


def lock_entry(session: Session, focal_point_id: str) -> None:
    """Two reports of one entry come one after the other, so that they open one review."""
    session.execute(select(col(FocalPoint.id)).where(col(FocalPoint.id) == focal_point_id).with_for_update())


def open_review(session: Session, focal_point_id: str) -> Review | None:
    wanted = select(Review).where(col(Review.focal_point_id) == focal_point_id, col(Review.resolved_at).is_(None))
    return session.scalars(wanted).first()


def report_by(session: Session, review_id: str, person_id: str, problem: str) -> Report | None:
    wanted = select(Report).where(
        col(Report.review_id) == review_id, col(Report.reporter) == person_id, col(Report.problem) == problem
    )
    return session.scalars(wanted).first()


def reports_since(session: Session, person_id: str, since: datetime) -> int:
    wanted = select(func.count()).select_from(Report).where(col(Report.reporter) == person_id, col(Report.at) > since)
    return session.execute(wanted).scalar_one()


def reports_of(session: Session, person_id: str, focal_point_id: str | None, limit: int) -> list[tuple[Report, Review]]:
    """A person's reports with their reviews, newest first."""
    wanted = (
        select(Report, Review)
        .join(Review, col(Review.id) == col(Report.review_id))
        .where(col(Report.reporter) == person_id)
        .order_by(col(Report.at).desc(), col(Report.id))
        .limit(limit)
    )
    if focal_point_id is not None:
        wanted = wanted.where(col(Review.focal_point_id) == focal_point_id)
    return [(row[0], row[1]) for row in session.execute(wanted)]


def before(networks: Collection[str]) -> ColumnElement[bool]:
    """Reviews that the secretariat of one of `networks` has before it."""
    of_networks = select(col(ReviewNetwork.review_id)).where(col(ReviewNetwork.network).in_(sorted(networks)))
    return col(Review.id).in_(of_networks)


def reviews(
    session: Session, networks: Collection[str], *, resolved: bool, offset: int, limit: int
) -> list[tuple[Review, FocalPoint]]:
    """Open reviews from the oldest on, or resolved ones from the latest, with their entries."""
    order = col(Review.resolved_at).desc() if resolved else col(Review.opened_at)
    wanted = (
        select(Review, FocalPoint)
        .join(FocalPoint, col(FocalPoint.id) == col(Review.focal_point_id))
        .where(before(networks), _state(resolved))
        .order_by(order, col(Review.id))
        .offset(offset)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in session.execute(wanted)]


def waiting(session: Session, networks: Collection[str], *, resolved: bool = False) -> tuple[int, datetime | None]:
    """How many reviews there are, and since when the oldest is."""
    row = session.execute(
        select(func.count(), func.min(col(Review.opened_at))).where(before(networks), _state(resolved))
    ).one()
    return row[0], row[1]


def networks_of(session: Session, ids: Sequence[str]) -> dict[str, list[str]]:
    rows = session.scalars(
        select(ReviewNetwork).where(col(ReviewNetwork.review_id).in_(ids)).order_by(col(ReviewNetwork.network))
    )
    found: dict[str, list[str]] = {id: [] for id in ids}
    for row in rows:
        found[row.review_id].append(row.network)
    return found


def complaints(session: Session, ids: Sequence[str]) -> dict[str, list[tuple[Report, Person | None]]]:
    """The reports of each review in the order they came, with who made them."""
    rows = session.execute(
        select(Report, Person)
        .outerjoin(Person, col(Person.id) == col(Report.reporter))
        .where(col(Report.review_id).in_(ids))
        .order_by(col(Report.at), col(Report.id))
    )
    found: dict[str, list[tuple[Report, Person | None]]] = {id: [] for id in ids}
    for report, person in rows:
        found[report.review_id].append((report, person))
    return found


def _state(resolved: bool) -> ColumnElement[bool]:
    open_ = col(Review.resolved_at).is_(None)
    return ~open_ if resolved else open_
