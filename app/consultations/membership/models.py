"""Who waits to be let into a room."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Admission(SQLModel, table=True):
    """Entry `proposed`, by its room and seq, as far as the log says now.

    `waits_for` are the States whose lead has not agreed yet. Once all have, or one has declined, it is settled.
    """

    __tablename__ = "admission"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    seq: int = Field(primary_key=True)
    proposed_by: str = Field(foreign_key="person.id")
    persons: list[str] = Field(sa_type=Json)
    focal_point_id: str | None = None
    role: str
    jurisdiction: str | None = None
    network: str | None = None
    until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    waits_for: list[str] = Field(sa_type=Json)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
