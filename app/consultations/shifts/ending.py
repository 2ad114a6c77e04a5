"""An offer to the next shift ends without anybody's answer: whoever made it takes it back, either of
them leaves the room, or it is closed."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete
from sqlmodel import col

from app.consultations.shifts.models import ShiftOffer, about
from app.kernel.db import WriteSession
from app.outbox import notices


def ended(session: WriteSession, room_id: str, at: datetime, *which: ColumnElement[bool]) -> None:
    """Nobody is asked any more to go on with a room, or by these offers of it. One statement where nobody was."""
    gone = delete(ShiftOffer).where(col(ShiftOffer.room_id) == room_id, *which).returning(col(ShiftOffer.seq))
    for seq in session.scalars(gone).all():
        notices.settle(session, about(room_id, seq), at, "shift_offered")


def taken_back(session: WriteSession, room_id: str, person_id: str, seq: int | None, at: datetime) -> None:
    """Somebody withdraws an entry of theirs: if it is an offer, it is one no more."""
    ended(session, room_id, at, col(ShiftOffer.by) == person_id, col(ShiftOffer.seq) == seq)
