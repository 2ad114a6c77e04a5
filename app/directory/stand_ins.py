"""Who is named beside a focal point: the alternate, and whoever stands in during an absence."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Row, bindparam, case, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from app.directory.models import FocalPoint
from app.directory.schemas import Colleague
from app.directory.visibility import VISIBLE, viewer, visible
from app.identity.principal import Principal
from app.kernel.zones import zone

MOST = 200

_focal_point = SQLModel.metadata.tables["focal_point"]
_NAMES = select(
    _focal_point.c.id,
    _focal_point.c.name_original,
    _focal_point.c.name_original_language,
    _focal_point.c.name_romanised,
    _focal_point.c.names,
    _focal_point.c.time_zone,
    _focal_point.c.absences,
).where(_focal_point.c.id.in_(bindparam("ids", expanding=True)), VISIBLE)


class Away(Protocol):
    """What says on which days somebody is away."""

    time_zone: Any
    absences: Any


class Replaceable(Away, Protocol):
    alternate_id: Any


class Placed(Protocol):
    """Somebody who holds a post, or will."""

    @property
    def id(self) -> Any: ...
    @property
    def jurisdiction(self) -> Any: ...
    @property
    def authority_id(self) -> Any: ...
    @property
    def alternate_id(self) -> Any: ...


def stand_in_ids(row: Replaceable, at: datetime) -> list[str]:
    """Who stands in for somebody absent at `at`: whom the absence names, then the alternate."""
    named = (each.get("stand_in_id") for each in _absences(row, at))
    return [id for id in (*named, row.alternate_id) if id]


def stands_in(row: Replaceable, others: Mapping[str, Away], at: datetime) -> str | None:
    """The first of these who is there: among `others`, and not away themselves."""
    there = (id for id in stand_in_ids(row, at) if id in others and not _absences(others[id], at))
    return next(there, None)


def _absences(row: Away, at: datetime) -> list[dict[str, Any]]:
    """The absences of the local day."""
    today = at.astimezone(zone(row.time_zone)).date().isoformat()
    return [each for each in row.absences if each["start"] <= today <= each["end"]]


def recorded_stand_ins(row: Away) -> set[str]:
    """Whom the absences name, of any day."""
    return {id for each in row.absences if (id := each.get("stand_in_id"))}


def seen(
    session: Session, principal: Principal, ids: Collection[str], at: datetime
) -> dict[str, Row[*tuple[Any, ...]]]:
    """Those among `ids` whom the caller may see, by id, with their absences. One statement, or none for nobody."""
    if not ids:
        return {}
    values = viewer(principal, at) | {"ids": sorted(ids)}
    return {row.id: row for row in session.connection().execute(_NAMES, values)}


def colleague(row: Any) -> Colleague:
    return Colleague.model_validate(row, from_attributes=True)


def possible_stand_ins(session: Session, principal: Principal, row: Placed, at: datetime) -> list[Colleague]:
    """Whom the caller sees of the same State, at most MOST: the alternate first, then those of the same office."""
    found = session.scalars(
        select(FocalPoint)
        .where(
            col(FocalPoint.jurisdiction) == row.jurisdiction,
            col(FocalPoint.id) != row.id,
            visible(principal, at),
        )
        .order_by(
            case((col(FocalPoint.id) == (row.alternate_id or ""), 0), else_=1),
            case((col(FocalPoint.authority_id) == row.authority_id, 0), else_=1),
            col(FocalPoint.name_romanised),
            col(FocalPoint.id),
        )
        .limit(MOST)
    )
    return [colleague(each) for each in found]
