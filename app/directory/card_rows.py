"""The rows that cards are made of: plain columns in statements built once, since every search reads 25 of them."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, String, bindparam, case, cast, func, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from app.directory.calendars import Calendar
from app.directory.visibility import in_force
from app.kernel.db import UtcDateTime
from app.kernel.db.lists import as_list, field, listed

Columns = Row[*tuple[Any, ...]]

_tables = SQLModel.metadata.tables
_focal_point, _authority, _member, _correction, _terms = (
    _tables[name]
    for name in ("focal_point", "authority", "focal_point_membership", "holiday_correction", "freshness_terms")
)
_day_and_sign = cast(_correction.c.day, String) + case((_correction.c.closed, "+"), else_="-")
_corrections = (
    select(func.aggregate_strings(_day_and_sign, " "))
    .where(_correction.c.jurisdiction == _focal_point.c.jurisdiction)
    .scalar_subquery()
)
_IDS = select(field(listed("ids"), 0, String()))
_CARDS = (
    select(
        *_focal_point.c,
        _corrections.label("corrections"),
        *(column.label(f"office_{column.name}") for column in _authority.c),
    )
    .join(_authority, _authority.c.id == _focal_point.c.authority_id)
    .where(_focal_point.c.id.in_(_IDS), _focal_point.c.retired_at.is_(None))
)
_CARDS_IN_FORCE = _CARDS.where(in_force(bindparam("at", type_=UtcDateTime())))
_MEMBERSHIPS = (
    select(
        _member.c.focal_point_id,
        _member.c.network,
        _member.c.role,
        _member.c.standing,
        _terms.c.due_after,
        _terms.c.stale_after,
    )
    .outerjoin(_terms, _terms.c.network == _member.c.network)
    .where(_member.c.focal_point_id.in_(_IDS))
    .order_by(_member.c.network, _member.c.role)
)


def rows_of_ids(session: Session, ids: Sequence[str], at: datetime | None) -> dict[str, Columns]:
    """The focal points among `ids` whose time it is at `at`, with their authorities (`office_…`). One statement.

    Whether the caller may see them is for `visibility.level` to say.
    """
    given = {"ids": _given(ids)}
    wanted, values = (_CARDS_IN_FORCE, given | {"at": at}) if at else (_CARDS, given)
    return {row.id: row for row in session.connection().execute(wanted, values).all()}


def membership_rows(session: Session, ids: Sequence[str]) -> dict[str, list[Columns]]:
    """The memberships of each focal point by network and role, with their networks' freshness terms. One statement."""
    found: dict[str, list[Columns]] = {id: [] for id in ids}
    for row in session.connection().execute(_MEMBERSHIPS, {"ids": _given(ids)}).all():
        found[row.focal_point_id].append(row)
    return found


def _given(ids: Sequence[str]) -> str:
    return as_list([id] for id in ids)


@lru_cache(maxsize=4096)
def calendar(jurisdiction: str, corrections: str | None) -> Calendar:
    """A jurisdiction's calendar from its corrections as a row has them: `2026-03-20+ 2026-05-09-`."""
    known = (corrections or "").split()
    return Calendar(jurisdiction, tuple(sorted((date.fromisoformat(each[:-1]), each[-1] == "+") for each in known)))


def calendars(session: Session) -> dict[str, Calendar]:
    """The calendars of the jurisdictions that have corrections; everybody else's is `Calendar(code)`. One statement."""
    rows = session.connection().execute(
        select(_correction.c.jurisdiction, func.aggregate_strings(_day_and_sign, " ")).group_by(
            _correction.c.jurisdiction
        )
    )
    return {code: calendar(code, corrections) for code, corrections in rows.all()}
