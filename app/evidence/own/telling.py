"""The data themselves: the rows about a person, column by column, as they may read them.

Others stand in them by name, and entries as the directory shows them today; what `columns` holds back is not there.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from pydantic import JsonValue
from sqlalchemy import ColumnElement, Table, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from app.directory.models import Authority, FocalPoint
from app.directory.visibility import visible
from app.evidence.own import columns
from app.evidence.own.fields import FieldName
from app.evidence.own.holdings import PLACES, Place, rows_of
from app.evidence.own.opening import Row, opened
from app.evidence.own.schemas import Group, HeldField, HeldPage, HeldRecord, Kind
from app.evidence.reading.repository import persons, references
from app.identity.principal import Principal
from app.identity.repository import selves
from app.kernel.clock import wire
from app.kernel.db import UtcDateTime
from app.kernel.errors import NotFound
from app.kernel.speech import FALLBACK

PAGE = 25
PERSONS = frozenset(
    {"person_id", "by", "given_by", "attested_by", "agreed_by", "proposed_by", "decided_by", "answered_by"}
    | {"lifted_by", "reviewed_by", "confirmed_by", "successor_id"}
)
ENTRIES = frozenset({"focal_point_id", "alternate_id", "successor_id"})
Names = dict[str, JsonValue]


def page(session: Session, principal: Principal, group: Group, kind: Kind, offset: int, at: datetime) -> HeldPage:
    """Some of the rows of one kind. Up to six statements. Raises NotFound for a kind that is not of the group."""
    place = next((each for each in PLACES if each[:2] == (group, kind)), None)
    if place is None:
        raise NotFound
    return told(session, principal, place, at, offset, PAGE)


def told(session: Session, principal: Principal, place: Place, at: datetime, offset: int, limit: int) -> HeldPage:
    """The rows of a place, newest first."""
    group, kind, _ = place
    table = SQLModel.metadata.tables[kind]
    wanted = select(table).where(rows_of(place, selves(principal.person_id))).order_by(*_newest_first(table))
    rows = [dict(row) for row in session.execute(wanted.offset(offset).limit(limit + 1)).mappings()]
    shown = opened(session, kind, rows[:limit])
    read = columns.of(group, kind)
    names = _names(session, principal, [{name: row.get(name) for name in read} for row in shown], at)
    return HeldPage(
        records=[HeldRecord(fields=list(_fields(row, read, names))) for row in shown], more=len(rows) > limit
    )


def _newest_first(table: Table) -> list[ColumnElement[Any]]:
    times = [each for each in table.columns if isinstance(each.type, UtcDateTime)]
    return [each.desc() for each in (*times[:1], *table.primary_key)]


def _fields(row: Row, read: Sequence[FieldName], names: dict[str, Names]) -> Iterable[HeldField]:
    for name in read:
        value = row.get(name)
        if value not in (None, "", [], {}):
            yield HeldField(name=name, value=names[name].get(value) if name in names else _plain(value))


def _plain(value: Any) -> JsonValue:
    plain: JsonValue = wire(value) if isinstance(value, datetime) else value
    return plain


def _names(session: Session, principal: Principal, rows: list[Row], at: datetime) -> dict[str, Names]:
    """For each column that holds ids: what they are called. A statement for each sort of thing that is named at all."""
    found: dict[str, Names] = {}
    for columns_of, called in _CALLED.items():
        ids = {row[name] for row in rows for name in columns_of if row.get(name)}
        names = called(session, principal, ids, at) if ids else {}
        found |= {name: found.get(name, {}) | names for name in columns_of}
    return found


def _people(session: Session, principal: Principal, ids: set[str], at: datetime) -> Names:
    return {id: {FALLBACK: each.display_name, **each.names} for id, each in persons(session, ids).items()}


def _entries(session: Session, principal: Principal, ids: set[str], at: datetime) -> Names:
    rows = session.scalars(select(FocalPoint).where(col(FocalPoint.id).in_(sorted(ids)), visible(principal, at)))
    return {each.id: {FALLBACK: each.name_romanised, **each.names} for each in rows}


def _offices(session: Session, principal: Principal, ids: set[str], at: datetime) -> Names:
    return {each.id: {**each.names} for each in session.scalars(select(Authority).where(col(Authority.id).in_(ids)))}


def _rooms(session: Session, principal: Principal, ids: set[str], at: datetime) -> Names:
    return {**references(session, ids)}


_CALLED: dict[frozenset[str], Callable[[Session, Principal, set[str], datetime], Names]] = {
    PERSONS: _people,
    ENTRIES: _entries,
    frozenset({"authority_id"}): _offices,
    frozenset({"room_id"}): _rooms,
}
