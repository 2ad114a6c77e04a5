"""Invitations."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Invitation(SQLModel, table=True):
    """A way in for one person, once. It is given by one, agreed to by another, and then sent by letter.

    `address` is sealed under the person's key; empty stands for the office address of their entry. The letter holds a
    secret, of which only the SHA-256 is kept, and which exists from the moment of sending.
    """

    __tablename__ = "invitation"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    address: str = ""
    given_by: str
    given_at: datetime = Field(sa_type=UtcDateTime)
    agreed_by: str | None = None
    agreed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    token_hash: str | None = Field(default=None, unique=True)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
