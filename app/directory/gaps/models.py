"""What the directory could not answer: gaps, and searches that found nobody."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class DirectoryGap(SQLModel, table=True):
    """Nobody was there to ask. One row for each network, jurisdiction, offence, measure and stage, however often asked;
    what was not asked is empty.

    `network` is whose secretariat is told, `asked_from` the jurisdiction of whoever asked last; who that was only
    the audit keeps. A gap that is asked for again after it was settled is open again.
    """

    __tablename__ = "directory_gap"
    __table_args__ = (UniqueConstraint("network", "jurisdiction", "offence", "measure", "stage"),)

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id")
    jurisdiction: str = Field(foreign_key="jurisdiction.code")
    offence: str
    measure: str
    stage: str = ""
    asked_from: str | None = None
    times: int = 1
    first_at: datetime = Field(sa_type=UtcDateTime)
    last_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class UnansweredSearch(SQLModel, table=True):
    """Somebody found nobody and asks their secretariat. `address` is the search as the page's address has it.

    One row for each network of theirs; who asked is kept, since an answer goes to them.
    """

    __tablename__ = "unanswered_search"

    id: str = Field(primary_key=True)
    network: str = Field(foreign_key="network.id", index=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    address: str
    at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
