"""Changes of contact details that wait for, or had, a second person's word; and who was shown them as they are."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class ContactChange(SQLModel, table=True):
    """The channels an entry shall have, sealed, as one person proposed them; open while `decided_at` is empty."""

    __tablename__ = "contact_change"

    id: str = Field(primary_key=True)
    focal_point_id: str = Field(foreign_key="focal_point.id", index=True)
    proposed_by: str
    proposed_at: datetime = Field(sa_type=UtcDateTime)
    content: str
    decided_by: str | None = None
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    agreed: bool | None = None


class Reveal(SQLModel, table=True):
    """The numbers of one focal point were shown to one person.

    `beyond`: although a limit had been reached. `exempt`: to whoever keeps them or is to agree to them, or
    to themselves, not counted.
    """

    __tablename__ = "reveal"
    __table_args__ = (Index(None, "person_id", "at"), Index(None, "focal_point_id", "at"))

    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    person_id: str = Field(foreign_key="person.id")
    focal_point_id: str = Field(foreign_key="focal_point.id")
    purpose: str
    reason: str = ""
    room_id: str | None = None
    level: str
    beyond: bool = False
    exempt: bool = False
