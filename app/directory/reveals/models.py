"""What was shown to whom, what one account may still be shown, and who watches over it."""

from datetime import datetime
from typing import Any

from sqlalchemy import false
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Listing(SQLModel, table=True):
    """A focal point was on a card given to a person on a day (UTC).

    `exempt` is not counted: shown to its own secretariat, or before a suspension was lifted. `urgent`: shown in an
    urgent matter although the directory was suspended for them.
    """

    __tablename__ = "listing"

    person_id: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    focal_point_id: str = Field(primary_key=True)
    exempt: bool = False
    urgent: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class FarReading(SQLModel, table=True):
    """A list without a name in which a person read on far down on a day (UTC); of what was asked only the digest."""

    __tablename__ = "far_reading"

    person_id: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)


class Suspension(SQLModel, table=True):
    """A person may not use the directory; in force until `lifted_at`."""

    __tablename__ = "directory_suspension"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    cause: str
    lifted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    lifted_by: str | None = None


class DirectoryAlert(SQLModel, table=True):
    """Something a secretariat must look at; one row for each network. Open while `reviewed_at` is empty."""

    __tablename__ = "directory_alert"

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id", index=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    kind: str
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    reviewed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reviewed_by: str | None = None
    note: str = ""


class DirectoryLimit(SQLModel, table=True):
    """Limits that a network has lowered for its people; empty where the house's stand."""

    __tablename__ = "directory_limit"

    network: str = Field(primary_key=True, foreign_key="network.id")
    reveals_day: int | None = None
    reveals_hour: int | None = None
    listed_day: int | None = None


class Canary(SQLModel, table=True):
    """An invented entry that nobody at work meets. It is no focal point: no index, count or agreement knows it.

    One that is withdrawn is shown to nobody any more; whoever asks for it by its identifier still has a stolen copy.
    """

    __tablename__ = "canary"

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id", index=True)
    jurisdiction: str = Field(foreign_key="jurisdiction.code")
    name_original: str
    name_original_language: str
    name_romanised: str
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
