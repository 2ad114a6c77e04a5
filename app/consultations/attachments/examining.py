"""The errand that looks at an attached file: what it is by its content, and what the scanner says of it.

Fail-closed: a file is served once both have said yes. Without a scanner's answer it is held, and looked at again a
minute later, for as long as it takes. Where victims are spared, one that shows pictures is refused.
"""

import asyncio
import logging
import time
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.attachments.models import Attachment
from app.consultations.attachments.places import ERASE, EXAMINE, place_of
from app.consultations.joining import own_key
from app.consultations.models import Entry, Room
from app.consultations.terms import VICTIM_SENSITIVE
from app.files import kinds
from app.files.chunks import SealedFile
from app.files.pictures import shows_pictures
from app.files.scanner import ScannerAway, scan
from app.files.store import Store, store
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House
from app.outbox import service as outbox
from app.vault import service as vault
from app.vault.sealing import Key, Unopenable

AGAIN = timedelta(minutes=1)
AT_ONCE = 3
SECONDS = 40.0
"""For all files of one round, within the lease of an errand: what is not looked at by then is held."""
UNANSWERED = frozenset({"waiting", "held"})
logger = logging.getLogger(__name__)


class Found(NamedTuple):
    """What became of a file, what it is where that is known, and whether it shows pictures."""

    state: str
    kind: str | None = None
    pictures: bool = False


async def carry_out(house: House, file_ids: list[str]) -> None:
    """The errand: looks at files on threads, a few at a time, and writes what it found of each."""
    until = time.monotonic() + SECONDS
    turns = asyncio.Semaphore(AT_ONCE)
    files = await house.db.read(lambda session: _waiting(session, file_ids))

    async def look(file: Attachment, key: Key) -> None:
        async with turns:
            found = await asyncio.to_thread(examined, file, key, store(house.settings), house.settings.clamd, until)
        conclude = partial(_concluded, file_id=file.id, found=found, at=house.clock.now())
        await house.db.write(conclude, lock=file.room_id)

    await asyncio.gather(*(look(file, key) for file, key in files))


def examined(file: Attachment, key: Key, files: Store, clamd: str | None, until: float) -> Found:
    """Looks at one file, on a thread."""
    name, place = place_of(file)
    content = SealedFile(key, place, file.size, partial(files.part, name))
    try:
        kind = kinds.kind_of(content)
        if kind is None:
            return Found("refused")
        return Found(scan(clamd, content, until), kind, shows_pictures(content, kind))
    except ScannerAway as fault:
        logger.warning("a file is held", extra={"reason": str(fault)})
        return Found("held")
    except (Unopenable, OSError):
        logger.exception("a file is not whole", extra={"file": file.id})
        return Found("refused")


def _waiting(session: ReadSession, file_ids: list[str]) -> list[tuple[Attachment, Key]]:
    wanted = select(Attachment).where(col(Attachment.id).in_(file_ids), col(Attachment.state).in_(UNANSWERED))
    files = session.scalars(wanted).all()
    keys = vault.keys(session, {file.room_id for file in files})
    return [(file, keys[file.room_id]) for file in files if file.room_id in keys]


def _concluded(session: WriteSession, file_id: str, found: Found, at: datetime) -> None:
    """The row, the entry `scanned` where something is new, and what follows."""
    file = session.get_one(Attachment, file_id)
    room: Room = log.lock(session, file.room_id)
    if file.state not in UNANSWERED or room.purged_at is not None:
        return
    attached = session.get_one(Entry, (room.id, file.seq))
    if found.state == "clean" and found.pictures and VICTIM_SENSITIVE in (*room.caveats, *attached.caveats):
        found = found._replace(state="refused")
    if found.state == "held":
        outbox.post(session, EXAMINE, {"id": file.id}, at=at, due_at=at + AGAIN)
    elif found.state != "clean":
        outbox.post(session, ERASE, {"id": file.id}, at=at)
    if found.state == file.state:
        return
    file.state, file.type = found.state, found.kind
    entry = log.append(
        session,
        room,
        kind="scanned",
        key=own_key("scanned"),
        author=file.person_id,
        at=at,
        reply_to=file.seq,
        data={"file": file.id, "state": found.state, "type": found.kind}
        | ({"pictures": True} if found.state == "clean" and found.pictures else {}),
    )
    audit.record(
        session,
        at=at,
        actor=None,
        action="consultation.file_examined",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"entry": file.seq, "state": found.state},
    )
    session.announce(log.TOPIC, room.id, entry.seq)
