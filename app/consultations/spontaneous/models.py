"""Notices of disclosure, beside the log."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Disclosure(SQLModel, table=True):
    """Entry `disclosure`, by its room and seq: which State has to disclose, for when, and what the one that gave the
    information replied (`seq`, `at`, `reply` of each). One without `planned_on` came after the fact.

    No names and no words, so that a State's register outlives its rooms. While nobody has replied, those who could are
    told again at `remind_at`.
    """

    __tablename__ = "disclosure"
    __table_args__ = (
        Index("ix_disclosure_giver", "giver", "giver_network"),
        Index("ix_disclosure_discloser", "discloser", "discloser_network"),
    )

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    seq: int = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    giver: str | None = None
    giver_network: str | None = None
    discloser: str | None = None
    discloser_network: str | None = None
    planned_on: date | None = None
    remind_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    replied_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    replies: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
