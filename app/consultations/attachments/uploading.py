"""Bytes come in: sealed as they come, never whole in memory, bounded, and refused when they begin like nothing on the
list. Nothing of it is in the room until it is attached."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlmodel import col

from app.consultations import repository
from app.consultations.abilities import abilities
from app.consultations.attachments.models import Attachment
from app.consultations.attachments.places import ERASE, bound_to, name_of
from app.consultations.attachments.schemas import UploadOut
from app.consultations.sealing import key_of
from app.files import chunks, kinds
from app.files.store import store
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.house import House
from app.kernel.ids import new_id
from app.outbox import service as outbox
from app.vault.sealing import Key

LONGEST_FILE = 25_000_000
MOST_FILES = 200
"""So many files a room has at most, those not attached included."""
PATIENCE = 1800.0
"""Seconds for one upload: 25 MB over 120 kbit/s."""
UNATTACHED = timedelta(days=1)
BEGINNING = 1024


async def upload(house: House, principal: Principal, room_id: str, body: AsyncIterable[bytes]) -> UploadOut:
    """Keeps the bytes of a file, sealed under the room's key.

    Raises NotFound, Conflict `room_closed` or `too_many_files`, Forbidden, BadInput `too_large`, `file_type_refused` or
    an empty one; then nothing is kept.
    """
    at = house.clock.now()
    file, key = await house.db.write(lambda session: _begun(session, principal, room_id, at), lock=room_id)
    taken = _Taken(body)
    place, files = name_of(room_id, file), store(house.settings)
    async with asyncio.timeout(PATIENCE):
        await files.put(place, chunks.seal(key, bound_to(room_id, file, principal.person_id), taken.checked()))
    await house.db.write(lambda session: _ended(session, file, taken), lock=room_id)
    return UploadOut(file=file, size=taken.size)


class _Taken:
    """A body as it comes: counted, and looked at where it begins."""

    def __init__(self, body: AsyncIterable[bytes]) -> None:
        self._body = body
        self.size = 0
        self.kind: str | None = None

    async def checked(self) -> AsyncIterator[bytes]:
        """The same bytes. Raises BadInput."""
        beginning, looked = b"", False
        async for piece in self._body:
            self.size += len(piece)
            if self.size > LONGEST_FILE:
                raise BadInput("too_large")
            if not looked:
                beginning += piece
                if len(beginning) < BEGINNING:
                    continue
                piece, looked = beginning, True
                self._look(beginning)
            yield piece
        if not self.size:
            raise BadInput(fields=["body"])
        if not looked:
            self._look(beginning)
            yield beginning

    def _look(self, beginning: bytes) -> None:
        if kinds.refused(beginning):
            raise BadInput("file_type_refused")
        self.kind = kinds.by_beginning(beginning)


def _begun(session: WriteSession, principal: Principal, room_id: str, at: datetime) -> tuple[str, Key]:
    found = repository.room_of(session, principal, room_id, at)
    if found is None:
        raise NotFound
    room, place, _ = found
    if room.status == "closed":
        raise Conflict("room_closed")
    if not abilities(room, place).say:
        raise Forbidden("act_not_open_to_you")
    count = select(func.count()).where(col(Attachment.room_id) == room_id)
    if session.execute(count).scalar_one() >= MOST_FILES:
        raise Conflict("too_many_files")
    file = Attachment(id=new_id(), room_id=room_id, person_id=principal.person_id, at=at)
    session.add(file)
    outbox.post(session, ERASE, {"id": file.id}, at=at, due_at=at + UNATTACHED)
    return file.id, key_of(session, room_id)


def _ended(session: WriteSession, file_id: str, taken: _Taken) -> None:
    file = session.get_one(Attachment, file_id)
    file.state, file.size, file.type = "uploaded", taken.size, taken.kind
