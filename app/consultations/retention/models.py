"""What is left of who took part in a room that was destroyed."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class TookPart(SQLModel, table=True):
    """How many people of a State took part through a network, and since when that State had acknowledged and answered:
    what statistics are made of, and by which networks the audit goes on being read, once no row names anybody.

    `place` only tells the rows of a room apart.
    """

    __tablename__ = "took_part"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    place: int = Field(primary_key=True)
    side: str
    jurisdiction: str | None = None
    network: str | None = None
    people: int
    acknowledged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
