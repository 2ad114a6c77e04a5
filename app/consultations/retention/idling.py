"""Half a year after the last word a consultation is closed by itself, so that what was said in it is not kept for ever.

Those who lead its sides are told a fortnight before, and one word in it is enough for another half year; what the
service writes by itself is none (`entry_kinds.OF_ITSELF`). It is closed without an outcome: only the side that asked
knows what came of it.
"""

from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select

from app.audit import service as audit
from app.consultations import log
from app.consultations.entry_kinds import OF_ITSELF
from app.consultations.joining import own_key, present
from app.consultations.models import Room
from app.consultations.retention.purging import begin
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.outbox import notices
from app.outbox import service as outbox

QUIET = timedelta(days=180)
TOLD_BEFORE = timedelta(days=14)
ERRAND = "consultation.idle"
"""Errand: look whether anything was said in a room of late."""
_BY_ITSELF = log.ENTRY.c.kind.in_(OF_ITSELF) & log.ENTRY.c.key.contains(" ")


def watch(session: WriteSession, room: Room, at: datetime, due_at: datetime | None = None) -> None:
    """Looks at a room again at a moment, else when its leads would have to be told if nothing is said from now on."""
    due = due_at or at + QUIET - TOLD_BEFORE
    outbox.post(session, ERRAND, {"id": room.id}, at=at, due_at=due)


async def carry_out(house: House, room_ids: list[str]) -> None:
    """Runs the errands."""
    at = house.clock.now()
    for id in room_ids:
        await house.db.write(partial(look, room_id=id, at=at), lock=id)


def look(session: WriteSession, room_id: str, at: datetime) -> None:
    """Tells, closes, or waits for longer: what was said meanwhile counts."""
    room = log.lock(session, room_id)
    if room.status == "closed":
        return
    acts = select(log.ENTRY.c.at).where(log.ENTRY.c.room_id == room_id, ~_BY_ITSELF)
    closes: datetime = session.scalars(acts.order_by(log.ENTRY.c.seq.desc()).limit(1)).one() + QUIET
    if at >= closes:
        _close(session, room, at)
    elif at >= closes - TOLD_BEFORE:
        leads = [each.person_id for each in present(session, room_id) if each.role == "lead"]
        notices.post(session, leads, "room_idle", about=room_id, at=at)
        watch(session, room, at, closes)
    else:
        watch(session, room, at, closes - TOLD_BEFORE)


def _close(session: WriteSession, room: Room, at: datetime) -> None:
    data = {"outcome": None, "formal_reference": None, "central_authority_informed": None, "by_clock": True}
    entry = log.append(session, room, kind="closed", key=own_key("closed"), author=room.opened_by, at=at, data=data)
    begin(session, room, at)
    audit.record(
        session,
        at=at,
        actor=None,
        action="consultation.closed",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"outcome": None},
    )
    session.announce(log.TOPIC, room.id, entry.seq)
