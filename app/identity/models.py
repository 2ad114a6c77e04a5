"""Persons, grants and server-side sessions."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Person(SQLModel, table=True):
    """Somebody who can sign in, known by (issuer, subject) and never by an e-mail address."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("issuer", "subject"),)

    id: str = Field(primary_key=True)
    issuer: str
    subject: str
    display_name: str
    display_name_original: str
    names: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    position: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    jurisdiction: str | None = None
    focal_point_id: str | None = Field(default=None, index=True)
    language: str = "en"
    created_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Grant(SQLModel, table=True):
    """A role somebody holds, in a network or jurisdiction, for a time.

    `standing` is that of their State in the network: full, observer, suspended or former (then the grant is worth
    nothing).
    """

    __tablename__ = "person_grant"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    role: str
    network: str | None = None
    jurisdiction: str | None = None
    valid_from: datetime = Field(sa_type=UtcDateTime)
    valid_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    standing: str = Field(default="full", sa_column_kwargs={"server_default": "full"})


class SignedIn(SQLModel, table=True):
    """A session of the service's own. The cookie holds the secret; only its SHA-256 is kept."""

    __tablename__ = "signed_in"

    id: str = Field(primary_key=True)
    token_hash: str = Field(unique=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    started_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    idle_minutes: int
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
