"""Reference data as tables; loaded from seed_data/reference with source and confidence kept."""

from typing import Any

from sqlmodel import Field, SQLModel

from app.kernel.db import Json


class Jurisdiction(SQLModel, table=True):
    """A State or territory, named as the United Nations name it; names are data, not code."""

    __tablename__ = "jurisdiction"

    code: str = Field(primary_key=True)
    names: dict[str, str] = Field(sa_type=Json)
    aliases: list[str] = Field(default_factory=list, sa_type=Json)
    time_zones: list[str] = Field(sa_type=Json)
    cities: dict[str, dict[str, str]] = Field(default_factory=dict, sa_type=Json)
    weekend: list[int] = Field(sa_type=Json)
    provenance: dict[str, Any] = Field(default_factory=dict, sa_type=Json)


class Network(SQLModel, table=True):
    """A judicial-cooperation network."""

    __tablename__ = "network"

    id: str = Field(primary_key=True)
    position: int
    acronym: str
    names: dict[str, str] = Field(sa_type=Json)
    aliases: list[str] = Field(default_factory=list, sa_type=Json)
    languages: list[str] = Field(default_factory=list, sa_type=Json)
    provenance: dict[str, Any] = Field(default_factory=dict, sa_type=Json)


class Membership(SQLModel, table=True):
    """A jurisdiction's standing in a network (member, associated, observer, partner, candidate, suspended …)."""

    __tablename__ = "membership"

    network: str = Field(primary_key=True, foreign_key="network.id")
    jurisdiction: str = Field(primary_key=True, foreign_key="jurisdiction.code")
    status: str
    source: str
    confidence: str


class Term(SQLModel, table=True):
    """A controlled word with a label in each language. Kinds: offence, measure, language, role, question_type …"""

    __tablename__ = "term"

    kind: str = Field(primary_key=True)
    code: str = Field(primary_key=True)
    position: int
    labels: dict[str, str] = Field(sa_type=Json)
    group: str | None = Field(default=None, sa_column_kwargs={"name": "term_group"})
    parent: str | None = None
    legal_ref: str | None = None
    provenance: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
