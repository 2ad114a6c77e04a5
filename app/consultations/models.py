"""Rooms, their entries and their participants."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Room(SQLModel, table=True):
    """A consultation. `last_seq` is the one counter that orders its log; `status` and `outcome` are what the log
    says, kept here for lists and written with the entry that changes them."""

    __tablename__ = "room"
    __table_args__ = (UniqueConstraint("opened_by", "opening_key"),)

    id: str = Field(primary_key=True)
    reference: str = Field(unique=True)
    kind: str = "consultation"
    subject: str
    requesting_jurisdiction: str | None = None
    requested_jurisdiction: str
    offences: list[str] = Field(default_factory=list, sa_type=Json)
    measures: list[str] = Field(default_factory=list, sa_type=Json)
    question_type: str
    urgency: str
    opened_by: str = Field(foreign_key="person.id")
    opening_key: str
    opened_at: datetime = Field(sa_type=UtcDateTime)
    last_seq: int = 0
    last_at: datetime = Field(sa_type=UtcDateTime)
    status: str = "opened"
    outcome: str | None = None


class Entry(SQLModel, table=True):
    """A fact of a room's log. Append-only: a correction or a withdrawal is a new entry."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_room_id_author_key", "room_id", "author", "key", unique=True),
        # Nobody changes an entry twice; only changes pay for this index.
        Index(
            "ix_entry_changed",
            "room_id",
            "reply_to",
            unique=True,
            sqlite_where=text("kind IN ('correction', 'withdrawal')"),
            postgresql_where=text("kind IN ('correction', 'withdrawal')"),
        ),
    )

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    seq: int = Field(primary_key=True)
    key: str
    author: str = Field(foreign_key="person.id")
    kind: str
    at: datetime = Field(sa_type=UtcDateTime)
    body: str | None = None
    reply_to: int | None = None
    language: str | None = None
    caveats: list[str] = Field(default_factory=list, sa_type=Json)
    data: dict[str, Any] = Field(default_factory=dict, sa_type=Json)


class Participant(SQLModel, table=True):
    """Somebody in a room: `floor` is the seq after which their history begins; `read_seq` how far they read."""

    __tablename__ = "participant"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    person_id: str = Field(primary_key=True, foreign_key="person.id", index=True)
    focal_point_id: str | None = None
    side: str
    jurisdiction: str | None = None
    network: str | None = None
    joined_at: datetime = Field(sa_type=UtcDateTime)
    left_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    floor: int = 0
    read_seq: int = 0


class ReferenceCounter(SQLModel, table=True):
    """The running number of a year's references (KZ-TH 2026-014)."""

    __tablename__ = "reference_counter"

    year: int = Field(primary_key=True)
    last: int
