"""Openings not sent yet."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class OpeningDraft(SQLModel, table=True):
    """What one person has filled in of a form; `key` is the one that the consultation will be opened under. `content`
    is the form as JSON, sealed under the person's key."""

    __tablename__ = "opening_draft"

    person_id: str = Field(primary_key=True, foreign_key="person.id")
    key: str = Field(primary_key=True)
    content: str
    at: datetime = Field(sa_type=UtcDateTime)
