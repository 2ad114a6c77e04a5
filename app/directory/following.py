"""What follows from every change of a focal point: a new revision and position, audit, the errand, the signal."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlmodel import col

from app.audit import service as audit
from app.directory import repository
from app.directory.models import FocalPoint
from app.directory.visibility import is_in_force
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.outbox import service as outbox

ERRAND = "focal_point.changed"
TURN = "focal_point.turn"
"""Due when somebody's time begins or ends: nothing is edited then, yet every index must follow."""
NAMED = "focal_point.named"
"""Somebody is new under a name: whom they can be taken for is looked at (search/lookalikes)."""
_NAMES = frozenset({"name_original", "name_romanised", "names", "other_spellings"})


def changed(
    session: WriteSession,
    principal: Principal,
    focal_point: FocalPoint,
    action: str,
    fields: list[str],
    at: datetime,
    position: int | None = None,
    **details: Any,
) -> None:
    """Gives an edited focal point its new place in the order of changes, and everything that follows from it."""
    focal_point.revision += 1
    focal_point.dormant = not is_in_force(focal_point, at)
    focal_point.change_seq = position or repository.next_position(session)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind="focal_point",
        object_id=focal_point.id,
        details={"changed": fields, "revision": focal_point.revision, **details},
    )
    outbox.post(session, ERRAND, {"id": focal_point.id}, at=at)
    if not _NAMES.isdisjoint(fields):
        outbox.post(session, NAMED, {"id": focal_point.id}, at=at)
    session.announce(repository.TOPIC, "", focal_point.change_seq)
    for limit in (focal_point.valid_from, focal_point.valid_until):
        if limit is not None and limit > at and not {"valid_from", "valid_until"}.isdisjoint(fields):
            outbox.post(session, TURN, {"id": focal_point.id}, at=at, due_at=limit)


def turn(session: WriteSession, ids: list[str], at: datetime) -> None:
    """Moves those whose time has begun or ended to a new place in the order of changes, so that indexes follow."""
    found = session.scalars(select(FocalPoint).where(col(FocalPoint.id).in_(ids)).order_by(col(FocalPoint.id))).all()
    for focal_point in found:
        focal_point.dormant = not is_in_force(focal_point, at)
        if not focal_point.dormant:
            outbox.post(session, NAMED, {"id": focal_point.id}, at=at)
    session.flush()
    moved(session, [focal_point.id for focal_point in found], at)


def moved(session: WriteSession, ids: Sequence[str], at: datetime) -> None:
    """New places in the order of changes for what others wrote, and the errands. Two statements, and the errands'."""
    if not ids:
        return
    last = repository.next_position(session, len(ids))
    places = range(last - len(ids) + 1, last + 1)
    session.execute(update(FocalPoint), [{"id": id, "change_seq": n} for id, n in zip(ids, places, strict=True)])
    for id in ids:
        outbox.post(session, ERRAND, {"id": id}, at=at)
    session.announce(repository.TOPIC, "", last)


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `TURN`."""
    await house.db.write(lambda session: turn(session, ids, house.clock.now()))
