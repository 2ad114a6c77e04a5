"""Statements on the checklist."""

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.checklist.models import ChecklistMark
from app.consultations.models import Entry
from app.consultations.schemas import ChecklistMarkOut


def marks(session: Session, room_id: str) -> list[ChecklistMarkOut]:
    """What is said about each point so far, oldest first; a point nobody spoke of is open."""
    rows = select(ChecklistMark).where(col(ChecklistMark.room_id) == room_id).order_by(col(ChecklistMark.seq))
    return [ChecklistMarkOut.model_validate(mark, from_attributes=True) for mark in session.scalars(rows)]


def keep(session: Session, entry: Entry, item: str, state: str) -> None:
    """Lets a point say what this entry, the newest of a locked room, says about it."""
    session.merge(
        ChecklistMark(room_id=entry.room_id, item=item, state=state, seq=entry.seq, author=entry.author, at=entry.at)
    )
