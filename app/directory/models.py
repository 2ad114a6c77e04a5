"""Authorities, focal points and what each network shows to another."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class Authority(SQLModel, table=True):
    """An office: a prosecution service, a ministry's unit, a court."""

    __tablename__ = "authority"

    id: str = Field(primary_key=True)
    jurisdiction: str = Field(foreign_key="jurisdiction.code", index=True)
    kind: str
    names: dict[str, str] = Field(sa_type=Json)
    name_original: str | None = None
    name_original_language: str | None = None
    city: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    time_zone: str


class FocalPoint(SQLModel, table=True):
    """A role that outlives the person who holds it.

    `revision` counts edits, so that a stale one is refused; `change_seq` is the position in the directory's one
    order of changes, which indexes follow.
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
    alternate_id: str | None = None
    confirmed_at: datetime = Field(sa_type=UtcDateTime)
    illustrative: bool = False
    revision: int = 1
    change_seq: int = Field(index=True)
    retired_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class FocalPointMembership(SQLModel, table=True):
    """The role a focal point has in a network."""

    __tablename__ = "focal_point_membership"

    focal_point_id: str = Field(primary_key=True, foreign_key="focal_point.id")
    network: str = Field(primary_key=True, foreign_key="network.id", index=True)
    role: str


class Channel(SQLModel, table=True):
    """A way to reach a focal point. On no card and in no index (security.md, section 1)."""

    __tablename__ = "channel"

    id: str = Field(primary_key=True)
    focal_point_id: str = Field(foreign_key="focal_point.id", index=True)
    kind: str
    value: str
    note: str = ""


class NetworkAgreement(SQLModel, table=True):
    """What one network shows to another: `office` or `full`; without a row, nothing."""

    __tablename__ = "network_agreement"

    shown_network: str = Field(primary_key=True, foreign_key="network.id")
    viewer_network: str = Field(primary_key=True, foreign_key="network.id")
    level: str
    effective_from: datetime = Field(sa_type=UtcDateTime)


class DirectoryPosition(SQLModel, table=True):
    """One row: how far the order of changes has come. Locked by every change, so that no number is missed."""

    __tablename__ = "directory_position"

    id: int = Field(primary_key=True)
    last_seq: int
