"""Who a State's correspondent gave a consultation to."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Assignment(SQLModel, table=True):
    """Whose consultation it is in one of the States that are asked; the log holds who had it before."""

    __tablename__ = "assignment"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    jurisdiction: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    by: str
    at: datetime = Field(sa_type=UtcDateTime)
