"""What the secretariat reads and writes of a record. Phones and addresses are here only."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    Field,
    StringConstraints,
    model_validator,
)

from app.directory.schemas import (
    Card,
    ChannelKind,
    ChannelSystem,
    Colleague,
    DutyWindow,
    In,
    MembershipOut,
    Names,
    Pair,
    SpokenLanguage,
    Texts,
    Weekday,
    WorkingHours,
)
from app.kernel.text import Code, Id, Language, Line, Name
from app.kernel.zones import is_zone

LONGEST_ABSENCE = timedelta(days=400)


class Absence(In):
    """Local days on which somebody is away, both included; without a stand-in the alternate answers."""

    start: date
    end: date
    stand_in_id: Id | None = None

    @model_validator(mode="after")
    def in_order(self) -> Self:
        if not timedelta(0) <= self.end - self.start <= LONGEST_ABSENCE:
            raise ValueError("absence of no length, or too long")
        return self


def _apart(absences: list[Absence]) -> list[Absence]:
    found = sorted(absences, key=lambda each: each.start)
    if any(later.start <= earlier.end for earlier, later in pairwise(found)):
        raise ValueError("absences overlap")
    return found


Absences = Annotated[list[Absence], Field(max_length=20), AfterValidator(_apart)]
Instant = Annotated[AwareDatetime, AfterValidator(lambda value: value.astimezone(UTC))]


class Shift(BaseModel):
    """A dated window of duty, as instants."""

    start: datetime
    end: datetime


class ChannelIn(In):
    """A secure channel may name its system; a tunnel between two States names the other as its peer."""

    kind: ChannelKind
    value: Name
    note: Annotated[Line, StringConstraints(max_length=200)] = ""
    system: ChannelSystem | None = None
    peer: Code | None = None

    @model_validator(mode="after")
    def typed(self) -> Self:
        if self.system is not None and self.kind != "secure_channel":
            raise ValueError("only a secure channel has a system")
        if (self.peer is not None) is not (self.system == "vpn_pair"):
            raise ValueError("a tunnel between two States names the other, and nothing else does")
        return self


class ChannelOut(BaseModel):
    id: str
    kind: str
    value: str
    note: str
    system: str | None
    peer: str | None


class Change(BaseModel):
    """One line of a record's history."""

    at: datetime
    actor: str | None
    action: str
    changed: list[str]


class KeptEntry(Card):
    """A focal point as its secretariat keeps it, but for its numbers: whoever wants these asks for the record.

    `stand_ins` are whom the absences name, where they are in the directory now.
    """

    duty: list[DutyWindow]
    shifts: list[Shift]
    absences: list[Absence]
    stand_ins: list[Colleague]
    alternate_id: str | None
    valid_from: datetime | None
    confirmed_by: str | None
    history: list[Change]


class Record(KeptEntry):
    """The whole of it. Reading it is audited, and listed to the person."""

    channels: list[ChannelOut]


class MembershipIn(MembershipOut):
    network: Code
    role: Code


def known_zone(value: str) -> str:
    if not is_zone(value):
        raise ValueError("unknown time zone")
    return value


Zone = Annotated[Line, AfterValidator(known_zone)]


class EntryFields(In):
    """What is written of a focal point, each field by itself."""

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
    not_competent: Annotated[list[Pair], Field(max_length=400)] | None = None
    territory: Texts | None = None
    time_zone: Zone | None = None
    working_days: Annotated[list[Weekday], Field(max_length=7)] | None = None
    working_hours: WorkingHours | None = None
    duty: Annotated[list[DutyWindow], Field(max_length=28)] | None = None
    alternate_id: Id | None = None
    valid_from: Instant | None = None
    valid_until: Instant | None = None
    channels: Annotated[list[ChannelIn], Field(max_length=20)] | None = None


class FocalPointPatch(EntryFields):
    """An edit. `revision` is the one that was read; fields left out stay as they are.

    `memberships` replaces the roles in the networks the caller keeps. A `valid_…` of null ends the limit; an
    `alternate_id` of null is refused: an alternate is mandatory.
    """

    revision: Annotated[int, Field(ge=1, le=2**31)]
    memberships: Annotated[list[MembershipIn], Field(max_length=20)] | None = None
    absences: Absences | None = None
    confirmed: Literal[True] | None = None
