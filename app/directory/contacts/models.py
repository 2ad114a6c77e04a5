"""Changes of contact details that wait for, or had, a second person's word."""

from datetime import datetime

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
