"""Pairs of entries whose names can be taken for each other."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class LookAlike(SQLModel, table=True):
    """Two entries that a secretariat should look at; settled once it said that they are two people.

    `one` has the smaller id, so that a pair stands here once. It ends by itself when one of the two is retired or
    renamed; a settled pair is not found again.
    """

    __tablename__ = "look_alike"
    __table_args__ = (UniqueConstraint("one", "other"),)

    id: str = Field(primary_key=True)
    one: str = Field(foreign_key="focal_point.id")
    other: str = Field(foreign_key="focal_point.id", index=True)
    found_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_by: str | None = None
