"""What was written before it was sealed is sealed once, by `counterpart migrate`.

Rooms from before there was a vault have no key. Later ones have one, and the words of their restrictions lie open.
A room that is sealed and has no key lost it, by a purge or with a backup: it is left alone, and gets no other.
"""

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import Session
from sqlmodel import col, select

from app.consultations import sealing
from app.consultations.models import Entry, Room
from app.kernel.db import WriteSession
from app.vault import service as vault
from app.vault.models import WrappedKey
from app.vault.sealing import is_sealed


def unsealed(session: Session) -> list[str]:
    """The rooms in which something lies open, but for those whose key is gone."""
    keyed = select(WrappedKey.holder).where(WrappedKey.holder == Room.id)
    entries = select(Entry.seq).where(Entry.room_id == Room.id, _open_words(Entry.data))
    wanted = or_(~keyed.exists(), _open_words(Room.terms), entries.exists())
    rows = session.execute(
        select(col(Room.id), col(Room.subject), keyed.exists().label("keyed")).where(
            col(Room.purged_at).is_(None), wanted
        )
    )
    return [row.id for row in rows if row.keyed or not is_sealed(row.subject)]


def seal(session: WriteSession, room_id: str) -> None:
    """Seals all that a room says in words, under its key; one that has none gets it."""
    room = session.get_one(Room, room_id)
    new = not vault.keys(session, [room_id])
    if new:
        sealing.found(session, room)
    key = sealing.key_of(session, room_id)
    room.terms = sealing.seal_terms(key, room_id, room.terms)
    for entry in session.scalars(select(Entry).where(Entry.room_id == room_id)):
        place = (room_id, entry.seq, entry.author)
        if new:
            entry.body = sealing.seal_words(key, *place, entry.body)
        if isinstance(entry.data, dict) and (new or "text" in entry.data.get("terms", {})):
            entry.data = sealing.seal_data(key, *place, entry.data)


def _open_words(data: object) -> ColumnElement[bool]:
    """Whether the words of a restriction lie open in a column."""
    words: ColumnElement[str] = col(data)["terms", "text"].as_string()
    return words.is_not(None)
