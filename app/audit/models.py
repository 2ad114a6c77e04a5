"""The audit's one table, append-only."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class AuditEntry(SQLModel, table=True):
    """One sensitive act. `details` holds ids and names of fields, never an address or a message."""

    __tablename__ = "audit_entry"

    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    actor: str | None = Field(default=None, index=True)
    action: str
    object_kind: str
    object_id: str = Field(index=True)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
