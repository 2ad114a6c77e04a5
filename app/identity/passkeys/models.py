"""Passkeys, and the challenges that were answered with one."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime

ISSUER = "passkey"
"""Who vouches for whoever signs in so: nobody but their key. The issuer of persons who have no provider."""


class Passkey(SQLModel, table=True):
    """A key that somebody registered: the public half only. `device_bound` says that it can leave its device by no way
    that the device knows of (not backup eligible, WebAuthn 6.1.3). Ids and keys are URL-safe base64."""

    __tablename__ = "passkey"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    credential_id: str = Field(unique=True)
    public_key: str
    sign_count: int
    device_bound: bool
    name: str
    created_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SpentChallenge(SQLModel, table=True):
    """A challenge that was answered, by its SHA-256: each counts once. Kept while it could be shown again."""

    __tablename__ = "spent_challenge"

    challenge_hash: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
