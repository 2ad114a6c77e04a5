"""Who accepted what."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Acceptance(SQLModel, table=True):
    """One person's acceptance of one caveat in one room, named as in `terms.required`; `seq` is the entry about it."""

    __tablename__ = "acceptance"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    person_id: str = Field(primary_key=True, foreign_key="person.id")
    term: str = Field(primary_key=True)
    seq: int
    at: datetime = Field(sa_type=UtcDateTime)
