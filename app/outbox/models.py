"""Errands, and notices to persons."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Errand(SQLModel, table=True):
    """Something still to be done. `payload` holds ids, never an address or a message that anybody could read.

    Open while `done_at` and `dead_at` are empty; taken while `leased_until` lies ahead.
    """

    __tablename__ = "errand"

    id: str = Field(primary_key=True)
    kind: str = Field(index=True)
    payload: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    posted_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
    attempts: int = 0
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    dead_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_error: str | None = None


class Notice(SQLModel, table=True):
    """A word for one person: what kind, and the id of what it is about; never a name, a subject or a text.

    It is in the person's list until it is read. `mailed_at` and `pushed_at` say when a letter and a push went out.
    """

    __tablename__ = "notice"
    __table_args__ = (Index("ix_notice_person_id_at", "person_id", "at"),)

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    kind: str
    about: str = ""
    urgent: bool = False
    at: datetime = Field(sa_type=UtcDateTime)
    read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    mailed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    pushed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
