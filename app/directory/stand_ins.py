"""Who is named beside a focal point: the alternate, and whoever stands in during an absence."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import bindparam, case, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from app.directory.models import FocalPoint
from app.directory.schedules import Timetable
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
).where(_focal_point.c.id.in_(bindparam("ids", expanding=True)), VISIBLE)


class Replaceable(Timetable, Protocol):
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


def stand_in_id(row: Replaceable, at: datetime) -> str | None:
    """Who stands in for somebody absent at `at`: whom the absence names, else the alternate."""
    today = at.astimezone(zone(row.time_zone)).date().isoformat()
    named = (each.get("stand_in_id") for each in row.absences if each["start"] <= today <= each["end"])
    found: str | None = next((id for id in named if id), row.alternate_id)
    return found


def colleagues(session: Session, principal: Principal, ids: Collection[str], at: datetime) -> dict[str, Colleague]:
    """Those among `ids` whom the caller may see, by id. One statement, or none for nobody."""
    if not ids:
        return {}
    values = viewer(principal, at) | {"ids": sorted(ids)}
    rows = session.connection().execute(_NAMES, values)
    return {row.id: Colleague.model_validate(row, from_attributes=True) for row in rows}


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
    return [Colleague.model_validate(each, from_attributes=True) for each in found]
