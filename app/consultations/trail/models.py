"""The trail of deliveries and reads."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class TrailMark(SQLModel, table=True):
    """At `at` everything up to `seq` had been delivered to somebody, or read by them (`kind`).

    One row for each time that a mark moved, not for each entry: who has 40 entries at once has one row.
    """

    __tablename__ = "trail_mark"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    person_id: str = Field(primary_key=True, foreign_key="person.id")
    kind: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
