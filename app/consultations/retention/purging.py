"""Closing begins the time that a room is kept; at its end the key is destroyed, and nothing said can be read again.

Rows stay: a log has no gaps, and which State consulted which about which kind of thing, when and with what outcome is
what statistics are made of. What was said, the facts, the subject and the sender's own reference are gone, and so is
everybody's name (`forgetting`).
"""

import asyncio
from datetime import datetime
from functools import partial

from sqlalchemy import select, update
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.attachments import service as attachments
from app.consultations.joining import own_key
from app.consultations.membership.models import Admission
from app.consultations.models import Participant, Room
from app.consultations.retention.forgetting import forget
from app.consultations.retention.terms import kept_for
from app.consultations.shifts.ending import ended
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.outbox import service as outbox
from app.vault import ledger
from app.vault import service as vault

ERRAND = "consultation.purge"


def begin(session: WriteSession, room: Room, at: datetime) -> None:
    """A room is being closed: nobody waits to be let in or is asked to go on any more, it says until when it is kept,
    and an errand is due then."""
    waiting = update(Admission).where(col(Admission.room_id) == room.id, col(Admission.settled_at).is_(None))
    session.execute(waiting.values(settled_at=at))
    ended(session, room.id, at)
    networks = select(col(Participant.network)).where(col(Participant.room_id) == room.id).distinct()
    room.closed_at = at
    room.purge_at = at + kept_for(session, room.kind, session.scalars(networks).all())
    outbox.post(session, ERRAND, {"id": room.id}, at=at, due_at=room.purge_at)


def purge(session: WriteSession, room_id: str, at: datetime) -> bool:
    """Destroys the key of a room whose time is over and that nobody holds; whether it is destroyed by now."""
    room = log.lock(session, room_id)
    if room.purged_at is not None:
        return True
    if room.purge_at is None or room.purge_at > at or room.held_by:
        return False
    destroy(session, room, at)
    return True


def destroy(session: WriteSession, room: Room, at: datetime) -> None:
    """Destroys the key of a locked room, and takes everybody out of it."""
    vault.shred(session, room.id)
    attachments.erase_all(session, room.id, at)
    forget(session, room, at)
    audit.record(session, at=at, actor=None, action="consultation.purged", object_kind=log.OBJECT, object_id=room.id)


def destroy_again(session: WriteSession, room_id: str, at: datetime) -> bool:
    """After a restore: destroys the key of a room that was purged before; whether the backup had brought it back.

    One that went on when the backup was made is closed, and due, as it had become since, and holds of it had ended: the
    log says no more than that. The database destroys no other (migration 0030).
    """
    room = session.get(Room, room_id, with_for_update=True)
    if room is None:
        return False
    if room.purged_at is not None:
        return vault.shred(session, room_id)
    went_on = room.status != "closed"
    room.status, room.held_by = "closed", []
    room.closed_at, room.purge_at = room.closed_at or at, min(room.purge_at or at, at)
    destroy(session, room, at)
    if went_on:
        log.append(session, room, kind="closed", key=own_key("closed"), author=room.opened_by, at=at)
    return True


async def carry_out(house: House, room_ids: list[str]) -> None:
    """The errand: purges what is due, and notes it where a backup of the database cannot bring it back.

    The note follows the commit. If it is not made, the errand runs again; and if the database is lost in between, the
    restored one still has the errand.
    """
    at = house.clock.now()
    for room_id in room_ids:
        if await house.db.write(partial(purge, room_id=room_id, at=at), lock=room_id):
            await asyncio.to_thread(ledger.note, house.settings, room_id, at)
