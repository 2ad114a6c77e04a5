"""The bytes of a file go when nobody may have them any more. With the key of its room they are unreadable before."""

from datetime import datetime

from sqlalchemy import delete, or_, select
from sqlmodel import col

from app.consultations.attachments.models import Attachment
from app.consultations.attachments.places import ERASE, name_of
from app.consultations.models import Room
from app.files.store import store
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House
from app.outbox import service as outbox

UNATTACHED = ("uploading", "uploaded")


def erase_all(session: WriteSession, room_id: str, at: datetime) -> None:
    """The room is purged: an errand for each of its files."""
    for file_id in session.scalars(select(col(Attachment.id)).where(col(Attachment.room_id) == room_id)):
        outbox.post(session, ERASE, {"id": file_id}, at=at)


async def carry_out(house: House, file_ids: list[str]) -> None:
    """The errand: removes what is to be kept no longer; of what was never attached the row as well."""
    files = store(house.settings)
    for room_id, file_id in await house.db.read(lambda session: _unwanted(session, file_ids)):
        await files.remove(name_of(room_id, file_id))
    await house.db.write(lambda session: _forget(session, file_ids))


def _unwanted(session: ReadSession, file_ids: list[str]) -> list[tuple[str, str]]:
    unwanted = or_(
        col(Attachment.state).in_((*UNATTACHED, "infected", "refused")),
        col(Room.purged_at).is_not(None),
    )
    wanted = (
        select(col(Attachment.room_id), col(Attachment.id))
        .join(Room, col(Room.id) == col(Attachment.room_id))
        .where(col(Attachment.id).in_(file_ids), unwanted)
    )
    return [(room, file) for room, file in session.execute(wanted)]


def _forget(session: WriteSession, file_ids: list[str]) -> None:
    gone = delete(Attachment).where(col(Attachment.id).in_(file_ids), col(Attachment.state).in_(UNATTACHED))
    session.connection().execute(gone)
