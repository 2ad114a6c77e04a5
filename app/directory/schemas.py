"""What the directory gives out and takes in. Phones and addresses are in `Record` only, for the secretariat."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from app.directory.reachability import State
from app.kernel.text import Code, Id, Language, Line, Name
from app.kernel.zones import is_zone

Labels = dict[str, str]
Level = Literal["office", "full"]
Freshness = Literal["fresh", "due", "stale"]
LanguageLevel = Literal["native", "fluent", "working"]
Wall = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Weekday = Annotated[int, Field(ge=1, le=7)]
Names = Annotated[dict[Language, Name], Field(max_length=12)]
CHANNEL_KINDS = ("office_phone", "duty_phone", "mobile", "office_email", "secure_channel")
ChannelKind = Literal["office_phone", "duty_phone", "mobile", "office_email", "secure_channel"]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class AuthorityOut(BaseModel):
    id: str
    jurisdiction: str
    kind: str
    names: Labels
    name_original: str | None
    name_original_language: str | None
    city: Labels


class MembershipOut(BaseModel):
    network: str
    role: str


class SpokenLanguage(In):
    code: Language
    level: LanguageLevel


class WorkingHours(In):
    start: Wall
    end: Wall


class DutyWindow(In):
    weekday: Weekday
    start: Wall
    end: Wall


class Reachability(BaseModel):
    """Whether the focal point can be reached now, until when, or when next."""

    state: State
    reachable: bool
    until: datetime | None
    opens_at: datetime | None


class CardAbilities(BaseModel):
    edit: bool
    consult: bool


class Card(BaseModel):
    """A focal point as one caller may see it; `level` says how much was shown."""

    id: str
    name_original: str
    name_original_language: str
    name_romanised: str
    names: Labels
    other_spellings: list[str]
    position: Labels
    jurisdiction: str
    authority: AuthorityOut
    memberships: list[MembershipOut]
    languages: list[SpokenLanguage]
    offences: list[str]
    measures: list[str]
    time_zone: str
    working_days: list[int]
    working_hours: WorkingHours
    reachability: Reachability
    confirmed_at: datetime
    freshness: Freshness
    revision: int
    illustrative: bool
    level: Level
    abilities: CardAbilities


class ChannelIn(In):
    kind: ChannelKind
    value: Name
    note: Annotated[Line, StringConstraints(max_length=200)] = ""


class ChannelOut(BaseModel):
    id: str
    kind: str
    value: str
    note: str


class Change(BaseModel):
    """One line of a record's history."""

    at: datetime
    actor: str | None
    action: str
    changed: list[str]


class Record(Card):
    """A focal point as its secretariat keeps it."""

    channels: list[ChannelOut]
    duty: list[DutyWindow]
    history: list[Change]


class FocalPointPatch(In):
    """An edit. `revision` is the one that was read; fields left out stay as they are."""

    revision: Annotated[int, Field(ge=1, le=2**31)]
    name_original: Name | None = None
    name_original_language: Language | None = None
    name_romanised: Name | None = None
    names: Names | None = None
    other_spellings: Annotated[list[Name], Field(max_length=20)] | None = None
    position: Names | None = None
    authority_id: Id | None = None
    languages: Annotated[list[SpokenLanguage], Field(max_length=20)] | None = None
    offences: Annotated[list[Code], Field(max_length=60)] | None = None
    measures: Annotated[list[Code], Field(max_length=60)] | None = None
    time_zone: Line | None = None
    working_days: Annotated[list[Weekday], Field(max_length=7)] | None = None
    working_hours: WorkingHours | None = None
    duty: Annotated[list[DutyWindow], Field(max_length=28)] | None = None
    channels: Annotated[list[ChannelIn], Field(max_length=20)] | None = None
    confirmed: Literal[True] | None = None

    @field_validator("time_zone")
    @classmethod
    def known_zone(cls, value: str | None) -> str | None:
        if value is not None and not is_zone(value):
            raise ValueError("unknown time zone")
        return value
