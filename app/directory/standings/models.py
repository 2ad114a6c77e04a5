"""Decisions on the status of a State in a network."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class StatusDecision(SQLModel, table=True):
    """A State has a status in a network from a date on; `applied_at` once memberships and grants carry it."""

    __tablename__ = "status_decision"

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id", index=True)
    jurisdiction: str = Field(foreign_key="jurisdiction.code")
    status: str
    effective_from: datetime = Field(sa_type=UtcDateTime)
    reason: str
    decided_by: str
    decided_at: datetime = Field(sa_type=UtcDateTime)
    applied_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
