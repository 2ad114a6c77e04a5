"""Statements on authorities and focal points."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.models import Authority, DirectoryPosition, FocalPoint, FocalPointMembership
from app.directory.visibility import visible
from app.identity.principal import Principal

TOPIC = "directory"


def visible_focal_points(
    session: Session, principal: Principal, ids: Sequence[str], at: datetime
) -> dict[str, tuple[FocalPoint, Authority]]:
    """The focal points among `ids` that the caller may see, with their authorities; one statement."""
    rows = session.execute(
        select(FocalPoint, Authority)
        .join(Authority, col(Authority.id) == col(FocalPoint.authority_id))
        .where(col(FocalPoint.id).in_(ids), visible(principal, at))
    )
    return {focal_point.id: (focal_point, authority) for focal_point, authority in rows}


def memberships(session: Session, ids: Sequence[str]) -> dict[str, list[FocalPointMembership]]:
    """The networks of each focal point, by network and role."""
    rows = session.scalars(
        select(FocalPointMembership)
        .where(col(FocalPointMembership.focal_point_id).in_(ids))
        .order_by(col(FocalPointMembership.network), col(FocalPointMembership.role))
    )
    found: dict[str, list[FocalPointMembership]] = {id: [] for id in ids}
    for row in rows:
        found[row.focal_point_id].append(row)
    return found


def authorities(session: Session, jurisdiction: str | None) -> list[Authority]:
    wanted = select(Authority).order_by(col(Authority.jurisdiction), col(Authority.id))
    if jurisdiction is not None:
        wanted = wanted.where(col(Authority.jurisdiction) == jurisdiction)
    return list(session.scalars(wanted.limit(500)))


def next_position(session: Session, number: int = 1) -> int:
    """The next place in the order of changes, or the last of the next `number`. Locks it, so that order of numbers is
    order of commits."""
    advanced = update(DirectoryPosition).values(last_seq=col(DirectoryPosition.last_seq) + number)
    return session.execute(advanced.returning(col(DirectoryPosition.last_seq))).scalar_one()


def position(session: Session) -> int:
    """How far the order of changes has come."""
    return session.execute(select(func.max(col(DirectoryPosition.last_seq)))).scalar() or 0
