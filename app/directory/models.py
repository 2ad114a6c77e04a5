"""Authorities, focal points and what each network shows to another."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Authority(SQLModel, table=True):
    """An office: a prosecution service, a ministry's unit, a court.

    `competence` says what it is competent for: each part names a function (sends, receives, executes), instruments and
    stages of proceedings; a list that is empty means all of them. Which authority is competent may depend on the stage
    (domain.md 3.2). `territory` is in words, by language; none is the whole jurisdiction.
    """

    __tablename__ = "authority"

    id: str = Field(primary_key=True)
    jurisdiction: str = Field(foreign_key="jurisdiction.code", index=True)
    kind: str
    names: dict[str, str] = Field(sa_type=Json)
    name_original: str | None = None
    name_original_language: str | None = None
    city: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    time_zone: str
    competence: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    territory: dict[str, str] = Field(default_factory=dict, sa_type=Json)


class FocalPoint(SQLModel, table=True):
    """A role that outlives the person who holds it.

    `revision` counts edits, so that a stale one is refused; `change_seq` is the position in the directory's one
    order of changes, which indexes follow.

    Competence is every offence with every measure, but for the pairs of `not_competent`. `shifts` are dated windows
    beside the weekly `duty`, as instants; `absences` are local dates, both included, each with a stand-in or none (then
    the alternate). Whoever is absent is not reachable, whatever the hours. `dormant` says, for indexes, that the time
    has not begun or has ended; it is turned by the errand that is due then (`following`).

    `reported` is what somebody met with and no secretariat has settled: each problem, and when it was last reported
    (keeping/reported). `contact_changed_at` is when the channels last changed.
    """

    __tablename__ = "focal_point"

    id: str = Field(primary_key=True)
    authority_id: str = Field(foreign_key="authority.id", index=True)
    jurisdiction: str = Field(foreign_key="jurisdiction.code", index=True)
    name_original: str
    name_original_language: str
    name_romanised: str
    other_spellings: list[str] = Field(default_factory=list, sa_type=Json)
    names: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    position: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    languages: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    offences: list[str] = Field(default_factory=list, sa_type=Json)
    measures: list[str] = Field(default_factory=list, sa_type=Json)
    time_zone: str
    working_days: list[int] = Field(sa_type=Json)
    working_hours: dict[str, str] = Field(sa_type=Json)
    duty: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    not_competent: list[list[str]] = Field(default_factory=list, sa_type=Json)
    territory: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    shifts: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    absences: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    alternate_id: str | None = None
    valid_from: datetime | None = Field(default=None, sa_type=UtcDateTime)
    valid_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    dormant: bool = False
    confirmed_at: datetime = Field(sa_type=UtcDateTime)
    confirmed_by: str | None = None
    illustrative: bool = False
    revision: int = 1
    change_seq: int = Field(index=True)
    retired_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reported: list[dict[str, str]] | None = Field(default=None, sa_type=Json, nullable=True)
    contact_changed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class FocalPointMembership(SQLModel, table=True):
    """A role a focal point has in a network; there may be several.

    `standing` is that of its State in the network (full, observer, suspended, former), written by `standings` when a
    change of status takes effect.
    """

    __tablename__ = "focal_point_membership"

    focal_point_id: str = Field(primary_key=True, foreign_key="focal_point.id")
    network: str = Field(primary_key=True, foreign_key="network.id", index=True)
    role: str = Field(primary_key=True)
    standing: str = Field(default="full", sa_column_kwargs={"server_default": "full"})


class Channel(SQLModel, table=True):
    """A way to reach a focal point. On no card and in no index (security.md, section 1). `value` and `note` are sealed:
    `contacts.channels` seals and opens them, nobody else reads them.

    A secure channel may name its `system`; a tunnel between two States (`vpn_pair`) names the other one, its `peer`.
    """

    __tablename__ = "channel"

    id: str = Field(primary_key=True)
    focal_point_id: str = Field(foreign_key="focal_point.id", index=True)
    kind: str
    value: str
    note: str = ""
    system: str | None = None
    peer: str | None = Field(default=None, foreign_key="jurisdiction.code")
    digest: str | None = Field(default=None, index=True)


class HolidayCorrection(SQLModel, table=True):
    """Where the calendar of public holidays is wrong or late: a day that is one after all, or is none."""

    __tablename__ = "holiday_correction"

    jurisdiction: str = Field(primary_key=True, foreign_key="jurisdiction.code")
    day: date = Field(primary_key=True)
    closed: bool
    note: str = ""


class NetworkAgreement(SQLModel, table=True):
    """What one network shows to another from a date on: `nothing`, `office` or `full`.

    Of the rows of a pair the latest in force counts; without a row, nothing is shown. What came with the service was
    set by nobody.
    """

    __tablename__ = "network_agreement"

    shown_network: str = Field(primary_key=True, foreign_key="network.id")
    viewer_network: str = Field(primary_key=True, foreign_key="network.id")
    effective_from: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    level: str
    set_by: str | None = None
    set_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class FreshnessTerms(SQLModel, table=True):
    """After how many days without a confirmation an entry of a network is due, and after how many it is stale."""

    __tablename__ = "freshness_terms"

    network: str = Field(primary_key=True, foreign_key="network.id")
    due_after: int
    stale_after: int


class DirectoryPosition(SQLModel, table=True):
    """One row: how far the order of changes has come. Locked by every change, so that no number is missed."""

    __tablename__ = "directory_position"

    id: int = Field(primary_key=True)
    last_seq: int
