"""Papers that were handed out."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Paper(SQLModel, table=True):
    """One paper made for one person; `number` stands on it, `digest` (SHA-256) is that of the file.

    `reached` is the last entry that it tells of. The file itself is not kept.
    """

    __tablename__ = "paper"
    __table_args__ = (Index("ix_paper_person_id_at", "person_id", "at"),)

    number: str = Field(primary_key=True)
    room_id: str = Field(foreign_key="room.id", index=True)
    person_id: str = Field(foreign_key="person.id")
    kind: str
    format: str
    language: str
    reached: int
    digest: str
    at: datetime = Field(sa_type=UtcDateTime)
