"""The errands' one table."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Errand(SQLModel, table=True):
    """Something still to be done. `payload` holds ids, never an address or a message.

    Open while `done_at` and `dead_at` are empty; taken while `leased_until` lies ahead.
    """

    __tablename__ = "errand"

    id: str = Field(primary_key=True)
    kind: str = Field(index=True)
    payload: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    posted_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
    attempts: int = 0
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    dead_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_error: str | None = None
