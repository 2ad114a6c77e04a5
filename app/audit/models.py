"""The audit's two tables, both append-only."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class AuditEntry(SQLModel, table=True):
    """One sensitive act. `details` holds ids and names of fields, never an address or a message."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index(None, "actor", "at"),)

    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    actor: str | None = None
    action: str
    object_kind: str
    object_id: str = Field(index=True)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)


class AuditLink(SQLModel, table=True):
    """The place of one entry in the chain, written afterwards by the sealer (docs/decisions/0017).

    It names its entry without a foreign key: an entry that was kept for its time is removed, its link stays.
    """

    __tablename__ = "audit_link"

    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    entry_id: str = Field(unique=True)
    content: str
    digest: str
    linked_at: datetime = Field(sa_type=UtcDateTime)
