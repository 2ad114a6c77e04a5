"""Entries that wait for, or had, a second person's word."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Addition(SQLModel, table=True):
    """An entry as one person wrote it down, under the id that it will have; open while `decided_at` is empty.

    `content` is sealed with the key of the entry. Once it is decided it is empty: what was agreed to is an entry, and
    of what was refused nothing is kept, nor the key.
    """

    __tablename__ = "addition"

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id")
    jurisdiction: str = Field(foreign_key="jurisdiction.code")
    authority_id: str = Field(foreign_key="authority.id")
    proposed_by: str
    proposed_at: datetime = Field(sa_type=UtcDateTime)
    content: str
    decided_by: str | None = None
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    agreed: bool | None = None
