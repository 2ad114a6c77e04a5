"""What wants confirming by the terms of each network, the oldest first."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, and_, case, false, func, or_, select
from sqlmodel import col

from app.directory import repository, visibility
from app.directory.circles import FORMER, circles_of
from app.directory.freshness import Terms, freshness, terms_of
from app.directory.keeping.models import Confirmation
from app.directory.keeping.schemas import DueCount, DueEntry, DueList
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.schemas import Freshness, MembershipOut
from app.directory.visibility import in_force
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.kernel.paging import PAGE

TermsOf = Mapping[str, Terms]
"""Networks with their terms."""


def due_counts(session: ReadSession, terms: TermsOf, at: datetime) -> list[DueCount]:
    """How many are due and stale, by network and jurisdiction, where there are any. One statement."""
    stale = func.sum(case((_older(terms, "stale", at), 1), else_=0))
    place = (col(FocalPointMembership.network), col(FocalPoint.jurisdiction))
    rows = session.execute(
        select(*place, func.count(), stale)
        .join(FocalPoint, col(FocalPoint.id) == col(FocalPointMembership.focal_point_id))
        .where(*_wanting(terms, at))
        .group_by(*place)
        .order_by(*place)
    )
    return [
        DueCount(network=network, jurisdiction=jurisdiction, due=number - old, stale=old)
        for network, jurisdiction, number, old in rows
    ]


def waiting_for_confirmation(
    session: ReadSession, terms: TermsOf, wanted: Freshness, at: datetime
) -> tuple[int, datetime | None]:
    """How many entries are due, or stale, and since when the oldest has not been confirmed. One statement."""
    row = session.execute(
        select(func.count(col(FocalPoint.id).distinct()), func.min(col(FocalPoint.confirmed_at)))
        .join(FocalPointMembership, col(FocalPointMembership.focal_point_id) == col(FocalPoint.id))
        .where(*_wanting(terms, at), *_only(terms, wanted, at))
    ).one()
    return row[0], row[1]


def due_list(
    session: ReadSession,
    principal: Principal,
    networks: frozenset[str],
    jurisdiction: str | None,
    freshness_wanted: Freshness | None,
    offset: int,
    at: datetime,
) -> DueList:
    """A page of the entries of `networks` that want confirming, and the counts of all. Seven statements."""
    terms = terms_of(session, networks)
    wanted = [*_wanting(terms, at)]
    if jurisdiction is not None:
        wanted.append(col(FocalPoint.jurisdiction) == jurisdiction)
    if freshness_wanted is not None:
        wanted += _only(terms, freshness_wanted, at)
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
    return DueList(
        entries=_entries(session, shown, terms, page, at), total=total, counts=due_counts(session, terms, at)
    )


def _wanting(terms: TermsOf, at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        _older(terms, "due", at),
        col(FocalPointMembership.standing) != FORMER,
        col(FocalPoint.retired_at).is_(None),
        in_force(at),
    )


def _only(terms: TermsOf, wanted: Freshness, at: datetime) -> list[ColumnElement[bool]]:
    """Those that are stale in one of the networks, or due in some and stale in none."""
    stale = col(FocalPoint.id).in_(
        select(col(FocalPoint.id))
        .join(FocalPointMembership, col(FocalPointMembership.focal_point_id) == col(FocalPoint.id))
        .where(_older(terms, "stale", at), col(FocalPointMembership.standing) != FORMER)
    )
    return [stale if wanted == "stale" else ~stale]


def _older(terms: TermsOf, than: Literal["due", "stale"], at: datetime) -> ColumnElement[bool]:
    """Memberships of entries that nobody has confirmed for as long as their network allows."""
    return or_(
        false(),
        *(
            and_(
                col(FocalPointMembership.network) == network,
                col(FocalPoint.confirmed_at) < at - (each.due if than == "due" else each.stale),
            )
            for network, each in sorted(terms.items())
        ),
    )


def _entries(
    session: ReadSession, shown: visibility.Shown, terms: TermsOf, page: Sequence[FocalPoint], at: datetime
) -> list[DueEntry]:
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
            freshness=freshness(each.confirmed_at, _terms(memberships[each.id], terms), at),
            method=methods.get(each.id),
            illustrative=each.illustrative,
        )
        for each in page
    ]


def _terms(memberships: Sequence[FocalPointMembership], terms: TermsOf) -> list[Terms]:
    return [terms[each.network] for each in memberships if each.network in terms and each.standing != FORMER]
