"""The rows that cards are made of: plain columns in statements built once, since every search reads 25 of them.

What a column holds as JSON is left as it is written, for `written` to read.
"""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import JSON, Column, ColumnElement, Row, String, Text, bindparam, case, cast, func, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import SQLModel, col

from app.directory.calendars import Calendar
from app.directory.models import FocalPoint
from app.directory.schedules import Times
from app.directory.visibility import AGREED, in_force, viewing
from app.identity.principal import Principal
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


def _days(number: ColumnElement[int]) -> ColumnElement[str]:
    return func.coalesce(cast(number, String), "")


_membership_in_words = (
    _member.c.network
    + " "
    + _member.c.role
    + " "
    + _member.c.standing
    + " "
    + _days(_terms.c.due_after)
    + " "
    + _days(_terms.c.stale_after)
)
_memberships = (
    select(func.aggregate_strings(_membership_in_words, "\n"))
    .select_from(_member.outerjoin(_terms, _terms.c.network == _member.c.network))
    .where(_member.c.focal_point_id == _focal_point.c.id)
    .scalar_subquery()
)
_alternate = aliased(FocalPoint)
ALTERNATE_STANDS = (
    select(col(_alternate.id))
    .where(
        col(_alternate.id) == _focal_point.c.alternate_id,
        col(_alternate.retired_at).is_(None),
        in_force(bindparam("at", type_=UtcDateTime()), _alternate),
    )
    .exists()
)
"""Whether the alternate is in office at `at`: one who retired answers for nobody."""


def _as_written(column: Column[Any], prefix: str = "") -> ColumnElement[Any]:
    plain = cast(column, Text) if isinstance(column.type, JSON) else column
    return plain.label(f"{prefix}{column.name}")


_CARDS = (
    select(
        *(_as_written(column) for column in _focal_point.c),
        ALTERNATE_STANDS.label("alternate_stands"),
        _corrections.label("corrections"),
        _memberships.label("memberships"),
        AGREED.label("agreed"),
        *(_as_written(column, "office_") for column in _authority.c),
    )
    .join(_authority, _authority.c.id == _focal_point.c.authority_id)
    .where(
        _focal_point.c.id.in_(select(field(listed("ids"), 0, String()))),
        _focal_point.c.retired_at.is_(None),
    )
)
_CARDS_IN_FORCE = _CARDS.where(in_force(bindparam("at", type_=UtcDateTime())))


class Membership(NamedTuple):
    """In one network, with the days of its freshness terms; None where the network keeps to the house's."""

    network: str
    role: str
    standing: str
    due_after: int | None
    stale_after: int | None


def rows_of_ids(
    session: Session, principal: Principal, ids: Sequence[str], at: datetime, *, any_time: bool = False
) -> dict[str, Columns]:
    """The focal points among `ids` whose time it is at `at` (or `any_time`), with their authorities (`office_…`), their
    `memberships` and what is `agreed` to be shown to the caller, all from one moment. One statement.

    Whether the caller may see them is for `visibility.level` to say.
    """
    values = viewing(principal, at) | {"ids": as_list([id] for id in ids), "at": at}
    found = session.connection().execute(_CARDS if any_time else _CARDS_IN_FORCE, values)
    return {row.id: row for row in found.all()}


def times_of(row: Columns) -> Times:
    """When somebody can be reached, for `written_schedule`."""
    return (row.time_zone, row.working_days, row.working_hours, row.duty, row.shifts, row.absences)


@lru_cache(maxsize=1 << 14)
def memberships(written: str | None) -> tuple[Membership, ...]:
    """A row's memberships by network and role."""
    return tuple(sorted(_membership(*each.split(" ")) for each in (written or "").splitlines()))


def _membership(network: str, role: str, standing: str, due_after: str, stale_after: str) -> Membership:
    days = [int(each) if each else None for each in (due_after, stale_after)]
    return Membership(network, role, standing, *days)


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
