"""Persons, grants and server-side sessions."""

from datetime import datetime

from sqlalchemy import Index, false, text
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime

DEMO_ISSUER = "demo"
"""Who vouches for the demo's personas: nobody."""
FORMER = "former"
"""The standing of a State that has left a network: a grant there is worth nothing."""


class Person(SQLModel, table=True):
    """Somebody who can sign in, known by (issuer, subject) and never by an e-mail address.

    Whoever left and comes back is somebody new: what they had stays ended, and with whoever followed.
    `informed_at` is when they took note of how the house works and what it writes down.
    """

    __tablename__ = "person"
    __table_args__ = (
        Index(
            "ix_person_issuer_subject",
            "issuer",
            "subject",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

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
    informed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Grant(SQLModel, table=True):
    """A role somebody holds: in a network, for a State or one authority of it, for a time.

    `standing` is that of their State in the network: full, observer, suspended or former (then the grant is worth
    nothing). While it is `awaited` a second person has yet to agree, and it is worth nothing either. `attested_at` is
    when somebody last said that it is still right. `successor_id` is the person who follows in the rooms that somebody
    was in by it, once it has ended.
    """

    __tablename__ = "person_grant"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    role: str
    network: str | None = None
    jurisdiction: str | None = None
    authority_id: str | None = None
    valid_from: datetime = Field(sa_type=UtcDateTime)
    valid_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    standing: str = Field(default="full", sa_column_kwargs={"server_default": "full"})
    awaited: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    given_by: str | None = None
    attested_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attested_by: str | None = None
    successor_id: str | None = None


class SignedIn(SQLModel, table=True):
    """A session of the service's own. The cookie holds the secret; only its SHA-256 is kept.

    `issuer` and `provider_session` say which provider vouched for it and how that provider calls it; `strong_at` is
    when the person last proved who they are.
    """

    __tablename__ = "signed_in"
    __table_args__ = (Index("ix_signed_in_issuer_provider_session", "issuer", "provider_session"),)

    id: str = Field(primary_key=True)
    token_hash: str = Field(unique=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    started_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    idle_minutes: int
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    issuer: str | None = None
    provider_session: str | None = None
    strong_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    browser: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    system: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    new_device: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class KnownDevice(SQLModel, table=True):
    """A browser with which somebody signed in before, by the SHA-256 of the secret in its cookie."""

    __tablename__ = "known_device"

    person_id: str = Field(foreign_key="person.id", primary_key=True)
    token_hash: str = Field(primary_key=True)
    seen_at: datetime = Field(sa_type=UtcDateTime)


class LogoutToken(SQLModel, table=True):
    """A provider's order to end sessions that was carried out: each counts once (Back-Channel Logout 1.0, 2.6)."""

    __tablename__ = "logout_token"

    issuer: str = Field(primary_key=True)
    jti_hash: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
