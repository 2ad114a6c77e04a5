"""Entries that are to be listed in a further network."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Joining(SQLModel, table=True):
    """One entry is to have a role in one more network; open while `decided_at` is empty."""

    __tablename__ = "joining"

    id: str = Field(primary_key=True)
    focal_point_id: str = Field(foreign_key="focal_point.id", index=True)
    network: str = Field(foreign_key="network.id")
    role: str
    proposed_by: str
    proposed_at: datetime = Field(sa_type=UtcDateTime)
    decided_by: str | None = None
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    agreed: bool | None = None
