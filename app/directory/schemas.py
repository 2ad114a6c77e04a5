"""What the directory gives out and takes in. Phones and addresses are in `Record` only, for the secretariat."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.directory.reachability import State
from app.kernel.text import Code, Language, Line, Name

Labels = dict[str, str]
Level = Literal["office", "full"]
Freshness = Literal["fresh", "due", "stale"]
LanguageLevel = Literal["native", "fluent", "working"]
Wall = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Weekday = Annotated[int, Field(ge=1, le=7)]
Names = Annotated[dict[Language, Name], Field(max_length=12)]
CHANNEL_KINDS = ("office_phone", "duty_phone", "mobile", "office_email", "secure_channel")
ChannelSystem = Literal["i24_7", "ejn_connection", "iber", "vpn_pair"]
Problem = Literal["no_answer", "bounced", "wrong_person", "out_of_date"]
Function = Literal["sends", "receives", "executes"]
Texts = Annotated[dict[Language, Line], Field(max_length=12)]
Pair = Annotated[list[Code], Field(min_length=2, max_length=2)]
ChannelKind = Literal["office_phone", "duty_phone", "mobile", "office_email", "secure_channel"]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class AuthorityCompetence(In):
    """What an authority is competent for; a list that is empty means all instruments, or all stages."""

    function: Function
    instruments: Annotated[list[Code], Field(max_length=40)] = []
    stages: Annotated[list[Code], Field(max_length=10)] = []


class AuthorityOut(BaseModel):
    id: str
    jurisdiction: str
    kind: str
    names: Labels
    name_original: str | None
    name_original_language: str | None
    city: Labels
    competence: list[AuthorityCompetence]
    territory: Labels


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


class NamedOut(BaseModel):
    """Somebody by name, to be led to."""

    id: str
    name_original: str
    name_original_language: str
    name_romanised: str
    names: Labels
    jurisdiction: str


class Colleague(BaseModel):
    """Somebody named beside a focal point: the alternate, a stand-in."""

    id: str
    name_original: str
    name_original_language: str
    name_romanised: str
    names: Labels


class Reachability(BaseModel):
    """Whether the focal point can be reached now, until when, or when next.

    `holiday` is what today's is called: in their own language first, then in those of the interface that are known.
    """

    state: State
    reachable: bool
    until: datetime | None
    opens_at: datetime | None
    holiday: Labels | None


class Reported(BaseModel):
    """A problem that somebody met with, and that no secretariat has settled yet."""

    problem: Problem
    at: datetime


class CardAbilities(BaseModel):
    edit: bool
    consult: bool


class Card(BaseModel):
    """A focal point as one caller may see it; `level` says how much was shown.

    Competence is every offence with every measure but for `not_competent`. `stand_in` is who answers while the person
    is absent, `alternate` is named on a card that is read alone; neither where the caller may not see them. What is
    `reported`, and when the contact details last changed, is for full cards.
    """

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
    not_competent: list[Pair]
    territory: Labels
    time_zone: str
    working_days: list[int]
    working_hours: WorkingHours
    reachability: Reachability
    stand_in: Colleague | None
    alternate: Colleague | None
    alternate_missing: bool
    valid_until: datetime | None
    confirmed_at: datetime
    freshness: Freshness
    reported: list[Reported]
    contact_changed_at: datetime | None
    revision: int
    illustrative: bool
    level: Level
    abilities: CardAbilities
