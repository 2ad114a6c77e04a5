"""What reveals take in and give out."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.directory.record_schemas import Shift
from app.directory.schemas import ChannelSystem, Freshness, Labels, Level
from app.kernel.text import Code, Id, Line, Name

Purpose = Literal["consultation", "urgent", "other"]
Cause = Literal["listed_a_day", "reveals_a_day", "canary"]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class RevealIn(In):
    """Why the numbers are needed. A room or a reason may be named; for `other` a reason must be."""

    purpose: Purpose
    room_id: Id | None = None
    reason: Annotated[Line, StringConstraints(max_length=300)] = ""


class ShownChannel(BaseModel):
    """A number as it is revealed; a secure channel says its system, and with which State a tunnel is shared."""

    kind: str
    value: str
    note: str
    system: ChannelSystem | None = None
    peer: str | None = None


class Quota(BaseModel):
    used: int
    limit: int
    near: bool


class Allowance(BaseModel):
    """How much of each limit is used: reveals in 24 hours and in one, people shown today (UTC)."""

    reveals_day: Quota
    reveals_hour: Quota
    listed_day: Quota
    suspended_at: datetime | None
    suspended_for: Cause | None


class Revealed(BaseModel):
    """The channels of one focal point; an office card opens the office telephone only, in an urgent matter duty too.
    `changed_at` is when they were changed, within the last 24 hours: then look twice."""

    id: str
    at: datetime
    purpose: Purpose
    level: Level
    channels: list[ShownChannel]
    changed_at: datetime | None
    allowance: Allowance


class ViewerOut(BaseModel):
    display_name: str
    display_name_original: str
    names: Labels
    jurisdiction: str | None


class ViewOut(BaseModel):
    """Somebody was shown the reader's own numbers; a keeper, the first time on a day."""

    id: str
    at: datetime
    purpose: Purpose | Literal["keeping"]
    viewer: ViewerOut


class ViewsOut(BaseModel):
    """A page, newest first; `more` when older ones follow."""

    views: list[ViewOut]
    more: bool


class AlertOut(BaseModel):
    """What a secretariat must look at; `suspended` while the person's suspension is in force."""

    id: str
    at: datetime
    network: str
    kind: Literal["listed_a_day", "reveals_a_day", "canary", "urgent_reveal", "urgent_search"]
    person_id: str
    person: ViewerOut
    details: dict[str, str | int | bool]
    suspended: bool
    reviewed_at: datetime | None
    note: str


class ReviewIn(In):
    note: Annotated[Line, StringConstraints(max_length=300)] = ""


class LimitsIn(In):
    """Lower limits for a network's people; what is left out is the house's."""

    reveals_day: Annotated[int, Field(ge=1, le=100)] | None = None
    reveals_hour: Annotated[int, Field(ge=1, le=30)] | None = None
    listed_day: Annotated[int, Field(ge=25, le=500)] | None = None


class CanaryIn(In):
    jurisdiction: Code
    name_original: Name
    name_original_language: Code
    name_romanised: Name


class CanaryOut(CanaryIn):
    id: str
    network: str
    withdrawn_at: datetime | None


class DutySheetIn(In):
    network: Code


class Away(BaseModel):
    """Local days on which nobody answers, both included."""

    start: date
    end: date


class DutyLine(BaseModel):
    """A duty number of an office; no person's name stands on a sheet. `duty` is when it is answered in the seven days
    from the sheet's moment on, weekly windows and dated shifts alike, without the days in `away`."""

    jurisdiction: str
    authority: Labels
    number: str
    note: str
    time_zone: str
    duty: list[Shift]
    away: list[Away]
    languages: list[str]
    confirmed_at: datetime
    freshness: Freshness


class DutySheet(BaseModel):
    """Dated, of one's own network, and marked with whom it was made for."""

    id: str
    network: str
    at: datetime
    made_for: ViewerOut
    lines: list[DutyLine]
