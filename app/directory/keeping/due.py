"""What wants confirming: due after 90 days, stale after 180, the oldest first."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select
from sqlmodel import col

from app.directory import repository, visibility
from app.directory.cards import DUE, STALE, freshness
from app.directory.circles import circles_of
from app.directory.keeping.models import Confirmation
from app.directory.keeping.schemas import DueCount, DueEntry, DueList
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.schemas import Freshness, MembershipOut
from app.directory.visibility import in_force
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.kernel.paging import PAGE


def due_counts(session: ReadSession, networks: Collection[str], at: datetime) -> list[DueCount]:
    """How many are due and stale, by network and jurisdiction, where there are any. One statement."""
    stale = func.sum(case((col(FocalPoint.confirmed_at) < at - STALE, 1), else_=0))
    place = (col(FocalPointMembership.network), col(FocalPoint.jurisdiction))
    rows = session.execute(
        select(*place, func.count(), stale)
        .join(FocalPoint, col(FocalPoint.id) == col(FocalPointMembership.focal_point_id))
        .where(*_wanting(networks, at))
        .group_by(*place)
        .order_by(*place)
    )
    return [
        DueCount(network=network, jurisdiction=jurisdiction, due=number - old, stale=old)
        for network, jurisdiction, number, old in rows
    ]


def waiting_for_confirmation(
    session: ReadSession, networks: Collection[str], older: timedelta, younger: timedelta | None, at: datetime
) -> tuple[int, datetime | None]:
    """How many entries were last confirmed longer ago than `older`, not longer than `younger`; and the oldest date."""
    wanted = [*_wanting(networks, at), col(FocalPoint.confirmed_at) < at - older]
    if younger is not None:
        wanted.append(col(FocalPoint.confirmed_at) >= at - younger)
    row = session.execute(
        select(func.count(col(FocalPoint.id).distinct()), func.min(col(FocalPoint.confirmed_at)))
        .join(FocalPointMembership, col(FocalPointMembership.focal_point_id) == col(FocalPoint.id))
        .where(*wanted)
    ).one()
    return row[0], row[1]


def due_list(
    session: ReadSession,
    principal: Principal,
    networks: Collection[str],
    jurisdiction: str | None,
    freshness_wanted: Freshness | None,
    offset: int,
    at: datetime,
) -> DueList:
    """A page of the entries of `networks` that want confirming, and the counts of all. Six statements."""
    wanted = [*_wanting(networks, at)]
    if jurisdiction is not None:
        wanted.append(col(FocalPoint.jurisdiction) == jurisdiction)
    if freshness_wanted is not None:
        old = col(FocalPoint.confirmed_at) < at - STALE
        wanted.append(old if freshness_wanted == "stale" else ~old)
    of_network = col(FocalPointMembership.focal_point_id) == col(FocalPoint.id)
    total = session.execute(
        select(func.count(col(FocalPoint.id).distinct())).join(FocalPointMembership, of_network).where(*wanted)
    ).scalar_one()
    page = session.scalars(
        select(FocalPoint)
        .where(col(FocalPoint.id).in_(select(col(FocalPoint.id)).join(FocalPointMembership, of_network).where(*wanted)))
        .order_by(col(FocalPoint.confirmed_at), col(FocalPoint.id))
        .offset(offset)
        .limit(PAGE)
    ).all()
    shown = visibility.shown_networks(session, principal, at)
    return DueList(entries=_entries(session, shown, page, at), total=total, counts=due_counts(session, networks, at))


def _wanting(networks: Collection[str], at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        col(FocalPointMembership.network).in_(sorted(networks)),
        col(FocalPointMembership.standing) != "former",
        col(FocalPoint.retired_at).is_(None),
        in_force(at),
        col(FocalPoint.confirmed_at) < at - DUE,
    )


def _entries(session: ReadSession, shown: visibility.Shown, page: Sequence[FocalPoint], at: datetime) -> list[DueEntry]:
    ids = [each.id for each in page]
    memberships = repository.memberships(session, ids)
    last = session.execute(
        select(col(Confirmation.focal_point_id), col(Confirmation.method))
        .where(col(Confirmation.focal_point_id).in_(ids))
        .order_by(col(Confirmation.at))
    )
    methods = {row[0]: row[1] for row in last}
    return [
        DueEntry(
            id=each.id,
            name_original=each.name_original,
            name_original_language=each.name_original_language,
            name_romanised=each.name_romanised,
            names=each.names,
            jurisdiction=each.jurisdiction,
            position=each.position,
            memberships=[
                MembershipOut(network=row.network, role=row.role)
                for row in memberships[each.id]
                if visibility.level(shown, circles_of(row, each.jurisdiction))
            ],
            confirmed_at=each.confirmed_at,
            freshness=freshness(each.confirmed_at, at),
            method=methods.get(each.id),
            illustrative=each.illustrative,
        )
        for each in page
    ]
