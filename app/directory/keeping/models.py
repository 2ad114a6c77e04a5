"""Confirmations and retirements."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Confirmation(SQLModel, table=True):
    """Somebody made sure that an entry is right: by whom, and how (own, correspondent, phone, meeting)."""

    __tablename__ = "confirmation"

    id: str = Field(primary_key=True)
    focal_point_id: str = Field(foreign_key="focal_point.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    by: str
    method: str
    note: str = ""


class Retirement(SQLModel, table=True):
    """Why a focal point is no longer in office, and who follows."""

    __tablename__ = "retirement"

    focal_point_id: str = Field(primary_key=True, foreign_key="focal_point.id")
    at: datetime = Field(sa_type=UtcDateTime)
    by: str
    reason: str
    note: str = ""
    successor_id: str | None = Field(default=None, foreign_key="focal_point.id")
