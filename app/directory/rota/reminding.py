"""Telling whoever has a shift that it comes: a day before it begins, and an hour before (ux.md, section 5)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlmodel import col

from app.directory.models import FocalPoint
from app.identity.models import Person
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.outbox import notices
from app.outbox import service as outbox

ERRAND = "duty.shift"
"""A shift comes: `<focal point>#<when it begins>`."""
A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)


def watch(session: WriteSession, focal_point_id: str, starts: Iterable[datetime], at: datetime) -> None:
    """Posts the errands of new shifts, those whose moment is still to come."""
    for start in starts:
        for due in (start - A_DAY, start - AN_HOUR):
            if due > at:
                outbox.post(session, ERRAND, {"id": f"{focal_point_id}#{wire(start)}"}, at=at, due_at=due)


def remind(session: WriteSession, shift: str, at: datetime) -> None:
    """Tells whoever answers for the focal point, if the shift is theirs still."""
    id, _, begins = shift.partition("#")
    start = datetime.fromisoformat(begins)
    focal_point = session.get(FocalPoint, id)
    if focal_point is None or start <= at:
        return
    if start in {datetime.fromisoformat(each["start"]) for each in focal_point.shifts}:
        behind = select(col(Person.id)).where(col(Person.focal_point_id) == id, col(Person.ended_at).is_(None))
        soon = start - at <= AN_HOUR
        kind: notices.Kind = "shift_soon" if soon else "shift_tomorrow"
        notices.post(session, list(session.scalars(behind)), kind, about=shift, at=at, urgent=soon)


async def carry_out(house: House, shifts: list[str]) -> None:
    """Runs the errands `ERRAND`."""
    at = house.clock.now()

    def told(session: WriteSession) -> None:
        for each in shifts:
            remind(session, each, at)

    await house.db.write(told)
