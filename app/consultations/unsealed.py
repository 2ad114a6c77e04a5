"""Rooms from before there was a vault: what was said in them is sealed once, by `counterpart migrate`."""

from sqlalchemy.orm import Session
from sqlmodel import col, select

from app.consultations import sealing
from app.consultations.models import Entry, Room
from app.kernel.db import WriteSession
from app.vault import service as vault
from app.vault.models import WrappedKey


def unsealed(session: Session) -> list[str]:
    """The rooms that have no key, but for those whose key was destroyed."""
    keyed = select(WrappedKey.holder).where(WrappedKey.holder == Room.id)
    return list(session.scalars(select(Room.id).where(col(Room.purged_at).is_(None), ~keyed.exists())))


def seal(session: WriteSession, room_id: str) -> None:
    """Gives a room its key and seals all that it says in words."""
    sealing.found(session, session.get_one(Room, room_id))
    key = vault.key(session, room_id)
    for entry in session.scalars(select(Entry).where(Entry.room_id == room_id)):
        place = (room_id, entry.seq, entry.author)
        entry.body = sealing.seal_words(key, *place, entry.body)
        if isinstance(entry.data, dict):
            entry.data = sealing.seal_data(key, *place, entry.data)
