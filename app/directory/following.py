"""What follows from every change of a focal point: a new revision and position, audit, the errand, the signal."""

from datetime import datetime

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


def changed(
    session: WriteSession,
    principal: Principal,
    focal_point: FocalPoint,
    action: str,
    fields: list[str],
    at: datetime,
    position: int | None = None,
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
        details={"changed": fields, "revision": focal_point.revision},
    )
    _tell(session, focal_point, at)
    for limit in (focal_point.valid_from, focal_point.valid_until):
        if limit is not None and limit > at and not {"valid_from", "valid_until"}.isdisjoint(fields):
            outbox.post(session, TURN, {"id": focal_point.id}, at=at, due_at=limit)


def turn(session: WriteSession, ids: list[str], at: datetime) -> None:
    """Moves those whose time has begun or ended to a new place in the order of changes, so that indexes follow."""
    for id in ids:
        focal_point = session.get(FocalPoint, id)
        if focal_point is not None:
            focal_point.dormant = not is_in_force(focal_point, at)
            focal_point.change_seq = repository.next_position(session)
            _tell(session, focal_point, at)


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `TURN`."""
    await house.db.write(lambda session: turn(session, ids, house.clock.now()))


def _tell(session: WriteSession, focal_point: FocalPoint, at: datetime) -> None:
    outbox.post(session, ERRAND, {"id": focal_point.id}, at=at)
    session.announce(repository.TOPIC, "", focal_point.change_seq)
