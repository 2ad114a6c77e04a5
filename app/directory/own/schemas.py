"""What a focal point reads and writes of their own entry. Names, office and competence are the secretariat's."""

from typing import Annotated

from pydantic import BaseModel, Field

from app.directory.record_schemas import Absence, Absences, Shift
from app.directory.schemas import Card, Colleague, DutyWindow, Freshness, In, Weekday, WorkingHours


class Reader(BaseModel):
    """The people of a network's States of full standing, or of those that observe it."""

    network: str
    observers: bool


class Preview(BaseModel):
    """The card exactly as these readers are given it."""

    readers: list[Reader]
    card: Card


class OwnEntry(BaseModel):
    """`previews` are what others see, one's own networks first. `stand_ins` are whom the absences name, where they are
    in the directory now; who else may stand in is asked for by itself: everybody named counts as shown."""

    id: str
    revision: int
    time_zone: str
    working_days: list[int]
    working_hours: WorkingHours
    duty: list[DutyWindow]
    shifts: list[Shift]
    absences: list[Absence]
    stand_ins: list[Colleague]
    alternate: Colleague | None
    alternate_missing: bool
    freshness: Freshness = Field(description="by the strictest terms of all networks it is in")
    previews: list[Preview]


class OwnPatch(In):
    """An edit of one's own entry. `revision` is the one that was read; fields left out stay as they are."""

    revision: Annotated[int, Field(ge=1, le=2**31)]
    working_days: Annotated[list[Weekday], Field(max_length=7)] | None = None
    working_hours: WorkingHours | None = None
    absences: Absences | None = None
