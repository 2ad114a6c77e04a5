"""From when on a network has an entry: what was done to it before is not the affair of one that it joined later."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, SQLColumnExpression, exists, func, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from app.directory.models import FocalPointMembership


def had(
    focal_point: SQLColumnExpression[str], at: SQLColumnExpression[datetime], networks: Collection[str]
) -> ColumnElement[bool]:
    """Whether one of these networks has the entry that a row names, and had it at the moment that it names."""
    member, table = FocalPointMembership, SQLModel.metadata.tables["joining"]
    joining = table.c
    later = exists().where(
        joining.focal_point_id == focal_point,
        joining.network == col(member.network),
        joining.agreed.is_(True),
        joining.decided_at > at,
    )
    later = later.correlate_except(table)  # the row is two statements out, and would be any row otherwise
    return exists().where(col(member.focal_point_id) == focal_point, col(member.network).in_(networks), ~later)


def since(session: Session, focal_point: str, networks: Collection[str]) -> datetime | None:
    """When the first of these networks, all of which have an entry, came to have it; None where that was at its
    beginning. One statement."""
    joining = SQLModel.metadata.tables["joining"].c
    joined = session.scalars(
        select(func.max(joining.decided_at))
        .where(joining.focal_point_id == focal_point, joining.agreed.is_(True))
        .where(joining.network.in_(sorted(networks)))
        .group_by(joining.network)
    ).all()
    return min(joined, default=None) if len(joined) == len(set(networks)) else None
