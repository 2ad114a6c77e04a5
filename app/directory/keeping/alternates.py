"""Entries that nobody answers for when their bearer cannot: no alternate was named, or whoever was is out of office."""

from collections.abc import Collection
from datetime import datetime
from typing import TypeVarTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.directory import repository, visibility
from app.directory.card_rows import ALTERNATE_STANDS
from app.directory.circles import FORMER, circles_of
from app.directory.keeping.models import Retirement
from app.directory.keeping.schemas import AloneEntry, AloneList
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.schemas import MembershipOut, NamedOut
from app.directory.stand_ins import colleague, seen
from app.directory.visibility import in_force
from app.identity.principal import Principal
from app.kernel.db import ReadSession, UtcDateTime
from app.kernel.paging import PAGE

Columns = TypeVarTuple("Columns")
_gone = aliased(FocalPoint)
_AT = bindparam("at", type_=UtcDateTime())
_BEGINS = case((and_(col(_gone.retired_at).is_(None), col(_gone.valid_from) > _AT), col(_gone.valid_from)))
"""From when the alternate is in office, whose time has not begun."""
_SINCE = case((_BEGINS.is_(None), func.coalesce(col(_gone.retired_at), col(_gone.valid_until))))
"""Since when the alternate is out of office; nothing where nobody was named, or their time has not begun."""


def number(session: ReadSession, networks: Collection[str], at: datetime) -> tuple[int, datetime | None]:
    """How many there are, and since when the first of them has been alone. One statement."""
    row = session.execute(_of(networks, at, select(func.count(), func.min(_SINCE))), {"at": at}).one()
    return row[0], row[1]


def alone(
    session: ReadSession, principal: Principal, networks: Collection[str], offset: int, at: datetime
) -> AloneList:
    """A page of them, each with whoever follows the alternate where the caller may see them. Five statements."""
    total, _ = number(session, networks, at)
    rows = session.execute(
        _of(networks, at, select(FocalPoint, _SINCE, _BEGINS, col(Retirement.successor_id)))
        .order_by(col(FocalPoint.jurisdiction), col(FocalPoint.name_romanised), col(FocalPoint.id))
        .offset(offset)
        .limit(PAGE),
        {"at": at},
    ).all()
    follow = seen(session, principal, {successor for _, _, _, successor in rows if successor}, at)
    memberships = repository.memberships(session, [entry.id for entry, *_ in rows])
    shown = visibility.shown_networks(session, principal, at)
    return AloneList(
        total=total,
        entries=[
            AloneEntry(
                **NamedOut.model_validate(entry, from_attributes=True).model_dump(),
                position=entry.position,
                memberships=[
                    MembershipOut(network=each.network, role=each.role)
                    for each in memberships[entry.id]
                    if visibility.level(shown, circles_of(each, entry.jurisdiction))
                ],
                revision=entry.revision,
                since=since,
                begins=begins,
                successor=colleague(follow[successor]) if successor in follow and successor != entry.id else None,
            )
            for entry, since, begins, successor in rows
        ],
    )


def _of(networks: Collection[str], at: datetime, wanted: Select[*Columns]) -> Select[*Columns]:
    """Its value `at` goes with it when it is sent."""
    return (
        wanted.select_from(FocalPoint)
        .outerjoin(_gone, col(_gone.id) == col(FocalPoint.alternate_id))
        .outerjoin(Retirement, col(Retirement.focal_point_id) == col(_gone.id))
        .where(_kept(networks), ~ALTERNATE_STANDS, col(FocalPoint.retired_at).is_(None), in_force(at))
    )


def _kept(networks: Collection[str]) -> ColumnElement[bool]:
    return col(FocalPoint.id).in_(
        select(col(FocalPointMembership.focal_point_id)).where(
            col(FocalPointMembership.network).in_(sorted(networks)), col(FocalPointMembership.standing) != FORMER
        )
    )
