"""Trafficking routes with their leads, and secure channels between two jurisdictions."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class TraffickingRoute(SQLModel, table=True):
    """A route from origin to destination, kept by the secretariat of one network.

    `stops` are in order: `{"jurisdiction", "part"}`, part is origin, transit or destination.
    """

    __tablename__ = "trafficking_route"

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id", index=True)
    titles: dict[str, str] = Field(sa_type=Json)
    offences: list[str] = Field(default_factory=list, sa_type=Json)
    stops: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    illustrative: bool = False
    revision: int = 1
    changed_at: datetime = Field(sa_type=UtcDateTime)
    retired_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class RouteLead(SQLModel, table=True):
    """Who is asked first on a route, for one profession of a stop: `prosecutor` or `investigator`."""

    __tablename__ = "route_lead"

    route_id: str = Field(primary_key=True, foreign_key="trafficking_route.id")
    focal_point_id: str = Field(primary_key=True, foreign_key="focal_point.id")
    profession: str


class SecureLink(SQLModel, table=True):
    """A secure channel between two jurisdictions, as a source says; `one` stands before `other` in the alphabet.

    A jurisdiction of the demo that is on no map has its names here, by its code.
    """

    __tablename__ = "secure_link"
    __table_args__ = (UniqueConstraint("network", "one", "other", "channel"),)

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id")
    one: str = Field(index=True)
    other: str = Field(index=True)
    names: dict[str, dict[str, str]] = Field(default_factory=dict, sa_type=Json)
    channel: str
    status: str
    source: str
    source_date: date
    note: str = ""
    illustrative: bool = False
    revision: int = 1
    changed_at: datetime = Field(sa_type=UtcDateTime)
