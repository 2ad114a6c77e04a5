"""What goes with a roster: notes from one person on duty to the next, and tests of the page."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class DutyNote(SQLModel, table=True):
    """What whoever goes off duty tells whoever comes on. No case by name: the roster is read by its whole State."""

    __tablename__ = "duty_note"

    id: str = Field(primary_key=True)
    jurisdiction: str = Field(foreign_key="jurisdiction.code", index=True)
    by: str = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    text: str


class DutyTest(SQLModel, table=True):
    """Somebody made sure that who is on duty is reached; its notice is posted under this id."""

    __tablename__ = "duty_test"

    id: str = Field(primary_key=True)
    jurisdiction: str = Field(foreign_key="jurisdiction.code", index=True)
    focal_point_id: str = Field(foreign_key="focal_point.id")
    by: str = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
