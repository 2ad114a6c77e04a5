"""Asking to read a room one is not in, and the reading that was agreed to (docs/decisions/0025)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class BreakGlass(SQLModel, table=True):
    """What somebody asks for; open while `decided_at` is empty. `reason` is sealed under the room's key."""

    __tablename__ = "break_glass"

    id: str = Field(primary_key=True)
    room_id: str = Field(foreign_key="room.id")
    network: str
    asked_by: str = Field(foreign_key="person.id")
    asked_at: datetime = Field(sa_type=UtcDateTime, index=True)
    minutes: int
    reason: str
    decided_by: str | None = None
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    agreed: bool | None = None
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class GlassOpened(SQLModel, table=True):
    """A room that `reader` may read for `minutes` from the entry that tells it so. Append-only.

    The database itself keeps the promises: no row without an entry of that room, without a second person, or for more
    than an hour. When it began is the entry's time, and nowhere else.
    """

    __tablename__ = "glass_opened"
    __table_args__ = (
        ForeignKeyConstraint(["room_id", "seq"], ["entry.room_id", "entry.seq"]),
        Index("ix_glass_opened_room_id_seq", "room_id", "seq"),
        CheckConstraint("agreed_by <> reader", name="two_people"),
        CheckConstraint("minutes BETWEEN 1 AND 60", name="an_hour_at_most"),
    )

    request_id: str = Field(primary_key=True, foreign_key="break_glass.id")
    room_id: str
    seq: int
    reader: str = Field(foreign_key="person.id")
    agreed_by: str = Field(foreign_key="person.id")
    minutes: int
