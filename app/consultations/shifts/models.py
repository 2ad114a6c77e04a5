"""What waits for a colleague to take it over."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class ShiftOffer(SQLModel, table=True):
    """Somebody of a State wants a colleague to go on with a consultation (entry `offered`, by its `seq`). The row goes
    when it is taken over, declined or taken back, or another is asked, or the room is closed, or it has lapsed; until
    then it stays with whoever offers it."""

    __tablename__ = "shift_offer"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    by: str = Field(primary_key=True, foreign_key="person.id")
    person_id: str = Field(foreign_key="person.id", index=True)
    seq: int
    at: datetime = Field(sa_type=UtcDateTime)


def about(room_id: str, seq: int) -> str:
    """How notices name an offer."""
    return f"{room_id}#entry-{seq}"
