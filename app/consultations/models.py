"""Rooms, their entries and their participants."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, false, text, true
from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Room(SQLModel, table=True):
    """A consultation. `last_seq` is the one counter that orders its log; `status` and `outcome` are what the log
    says, kept here for lists and written with the entry that changes them. `caveats` and `terms` are what every entry
    with words bears that is said now: they go into it as they are (see `terms`).

    `kind` is one of `kinds.KINDS`; only a forum, which is of one `network`, has no requested jurisdictions and asks no
    question. While it is `frozen` nothing is said in it, because nobody is there to lead it. `usefulness` is what
    whoever closed it thought of it, for statistics alone.
    """

    __tablename__ = "room"
    __table_args__ = (UniqueConstraint("opened_by", "opening_key"),)

    id: str = Field(primary_key=True)
    reference: str = Field(unique=True)
    kind: str = "consultation"
    subject: str
    requesting_jurisdiction: str | None = None
    requested_jurisdictions: list[str] = Field(default_factory=list, sa_type=Json)
    offences: list[str] = Field(default_factory=list, sa_type=Json)
    measures: list[str] = Field(default_factory=list, sa_type=Json)
    question_type: str | None = None
    urgency: str
    own_reference: str | None = None
    requesting_authority: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    stage: str | None = None
    instruments: list[str] = Field(default_factory=list, sa_type=Json)
    request_language: str | None = None
    wanted_by: date | None = None
    opened_by: str = Field(foreign_key="person.id")
    opening_key: str
    opened_at: datetime = Field(sa_type=UtcDateTime)
    last_seq: int = 0
    last_at: datetime = Field(sa_type=UtcDateTime)
    status: str = "opened"
    outcome: str | None = None
    usefulness: str | None = None
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    purge_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    purged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    held_by: list[str] = Field(default_factory=list, sa_type=Json)
    caveats: list[str] = Field(default_factory=list, sa_type=Json)
    terms: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    network: str | None = Field(default=None, foreign_key="network.id")
    route_id: str | None = Field(default=None, foreign_key="trafficking_route.id")
    frozen_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Entry(SQLModel, table=True):
    """A fact of a room's log. Append-only: a correction or a withdrawal is a new entry.

    `body` and `data` are sealed (see sealing.py): `log` seals and opens them, nobody else reads them.
    """

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_room_id_author_key", "room_id", "author", "key", unique=True),
        # Nobody changes an entry twice; only changes pay for this index.
        Index(
            "ix_entry_changed",
            "room_id",
            "reply_to",
            unique=True,
            sqlite_where=text("kind IN ('correction', 'withdrawal')"),
            postgresql_where=text("kind IN ('correction', 'withdrawal')"),
        ),
    )

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    seq: int = Field(primary_key=True)
    key: str
    author: str = Field(foreign_key="person.id")
    kind: str
    at: datetime = Field(sa_type=UtcDateTime)
    body: str | None = None
    reply_to: int | None = None
    language: str | None = None
    caveats: list[str] = Field(default_factory=list, sa_type=Json)
    data: dict[str, Any] | str = Field(default_factory=dict, sa_type=Json)


class Participant(SQLModel, table=True):
    """Somebody in a room: `floor` is the seq after which their history begins; `read_seq` how far they read.

    `role` is what they are there (`kinds.Role`); `voice` whether they may say anything, by role and kind of room;
    `until` when they leave by themselves. Who has `muted` a room is told only what is urgent about it, or theirs to do.
    Whoever has `kept_unread` wants to come back to it; their read mark, which others see, stays where it is.
    """

    __tablename__ = "participant"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    person_id: str = Field(primary_key=True, foreign_key="person.id", index=True)
    focal_point_id: str | None = None
    side: str
    jurisdiction: str | None = None
    network: str | None = None
    joined_at: datetime = Field(sa_type=UtcDateTime)
    left_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    floor: int = 0
    read_seq: int = 0
    role: str = Field(default="member", sa_column_kwargs={"server_default": "member"})
    voice: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    muted: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    kept_unread: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class ReferenceCounter(SQLModel, table=True):
    """The running number of a year's references (KZ-TH 2026-014)."""

    __tablename__ = "reference_counter"

    year: int = Field(primary_key=True)
    last: int


class RetentionTerms(SQLModel, table=True):
    """For how many days a network keeps what was said after a consultation is closed."""

    __tablename__ = "retention_terms"

    network: str = Field(primary_key=True, foreign_key="network.id")
    days: int


class RoomClock(SQLModel, table=True):
    """How far one of the States asked has come (`status`), and when it is to acknowledge and to answer, computed once
    when a consultation is opened or its class changes.

    `rungs` are the moments at which the ladder goes up by itself, as text; `level` is how far it has come. At
    `remind_at` the side that owes the answer is told of it next. A promise (`I will answer by`) may be moved once, and
    takes the place of those reminders.
    """

    __tablename__ = "room_clock"

    room_id: str = Field(primary_key=True, foreign_key="room.id")
    jurisdiction: str = Field(primary_key=True)
    status: str = "opened"
    started_at: datetime = Field(sa_type=UtcDateTime)
    time_zone: str
    acknowledge_by: datetime = Field(sa_type=UtcDateTime)
    answer_by: datetime | None = Field(default=None, sa_type=UtcDateTime)
    remind_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    rungs: list[str] = Field(default_factory=list, sa_type=Json)
    reason: str | None = None
    deadline: datetime | None = Field(default=None, sa_type=UtcDateTime)
    deadline_zone: str | None = None
    level: int = 0
    promised_by: datetime | None = Field(default=None, sa_type=UtcDateTime)
    promiser: str | None = Field(default=None, foreign_key="person.id")
    moved: bool = False
