"""What a room's log now says about each point of the checklist."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class ChecklistMark(SQLModel, table=True):
    """The last entry `checklist` about one point, kept here so that a long log is not read for it."""

    __tablename__ = "checklist_mark"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    item: str = Field(primary_key=True)
    state: str
    seq: int
    author: str = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=UtcDateTime)
