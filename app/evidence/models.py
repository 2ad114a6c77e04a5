"""What officials ask about their own data."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class RightsRequest(SQLModel, table=True):
    """A correction, an objection or an erasure that a person asks for; open while `answered_at` is empty."""

    __tablename__ = "rights_request"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    kind: str
    words: str = ""
    at: datetime = Field(sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by: str | None = None
    granted: bool | None = None
    answer: str = ""
