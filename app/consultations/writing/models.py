"""Messages not sent yet."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class RoomDraft(SQLModel, table=True):
    """What stands in one person's composer in one room. `key` is the one that it will be sent under; `content` is all
    of it as JSON, sealed under the room's key, so that what destroys a room's words destroys it too."""

    __tablename__ = "room_draft"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    person_id: str = Field(primary_key=True, foreign_key="person.id", index=True)
    key: str
    content: str
    at: datetime = Field(sa_type=UtcDateTime)
