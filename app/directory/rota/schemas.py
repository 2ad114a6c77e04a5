"""What the roster gives out and takes in. Instants are UTC; days and wall-clock times are of the roster's zone."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from app.directory.record_schemas import Absence
from app.directory.schemas import In, Labels, Wall
from app.kernel.text import Id, Note


class RotaDay(BaseModel):
    """A day of the week; `holiday` is what the public holiday is called, as on a card; empty where it has no name."""

    day: date
    start: datetime
    end: datetime
    holiday: Labels | None
    weekend: bool


class RotaPerson(BaseModel):
    """Somebody on the roster, or (for whoever plans it) somebody who could be."""

    id: str
    name_original: str
    name_original_language: str
    name_romanised: str
    names: Labels
    position: Labels
    time_zone: str
    absences: list[Absence]


class RotaSpan(BaseModel):
    """Somebody's duty. A `shift` is dated and can be given away; `weekly` comes back every week."""

    focal_point_id: str
    kind: Literal["shift", "weekly"]
    start: datetime
    end: datetime


class Span(BaseModel):
    start: datetime
    end: datetime


class RotaAbilities(BaseModel):
    edit: bool


class Rota(BaseModel):
    """A week: duty by person, when somebody is at work, and the gaps in which nobody can be reached."""

    jurisdiction: str
    time_zone: str
    week: date
    days: list[RotaDay]
    people: list[RotaPerson]
    duty: list[RotaSpan]
    working: list[Span]
    gaps: list[Span]
    abilities: RotaAbilities


class DutyNoteIn(In):
    """What whoever comes on duty should know; no case by name."""

    text: Annotated[Note, StringConstraints(min_length=1, max_length=1000)]


class DutyNoteOut(BaseModel):
    at: datetime
    by: str
    text: str


class DutyTestOut(BaseModel):
    """Somebody on duty was sent a test; `seen_at` once they opened it."""

    at: datetime
    by: str
    focal_point_id: str
    seen_at: datetime | None


class DutyDesk(BaseModel):
    """What goes with a roster: the latest notes and tests, newest first, and who is on duty now."""

    notes: list[DutyNoteOut]
    tests: list[DutyTestOut]
    on_duty: list[str]


class AddShift(In):
    """A new shift; an end at or before the start is on the next day."""

    act: Literal["add"]
    focal_point_id: Id
    day: date
    start: Wall
    end: Wall


class RemoveShift(In):
    act: Literal["remove"]
    focal_point_id: Id
    start: AwareDatetime


class GiveShift(In):
    """Gives a shift to somebody else; a swap is two of them."""

    act: Literal["give"]
    focal_point_id: Id
    start: AwareDatetime
    to: Id


class HolidayIn(In):
    """A day of the calendar put right: a public holiday after all, or none."""

    day: Annotated[date, Field(ge=date(2000, 1, 1), le=date(2100, 1, 1))]
    closed: bool


class RotaChange(In):
    """What is to change, in one go: all of it or nothing."""

    week: date
    changes: Annotated[
        list[Annotated[AddShift | RemoveShift | GiveShift, Field(discriminator="act")]],
        Field(min_length=1, max_length=50),
    ]
