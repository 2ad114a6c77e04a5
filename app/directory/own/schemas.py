"""What a focal point reads and writes of their own entry. Names, office and competence are the secretariat's."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from app.directory.record_schemas import Absence, Absences, Shift
from app.directory.schemas import Card, Colleague, DutyWindow, In, Weekday, WorkingHours


class Preview(BaseModel):
    """The card as members of these networks are given it: one's own network, or partners."""

    audience: Literal["own", "partner"]
    networks: list[str]
    card: Card


class OwnEntry(BaseModel):
    """`colleagues` may stand in: they are of the same State."""

    id: str
    revision: int
    time_zone: str
    working_days: list[int]
    working_hours: WorkingHours
    duty: list[DutyWindow]
    shifts: list[Shift]
    absences: list[Absence]
    alternate: Colleague | None
    alternate_missing: bool
    colleagues: list[Colleague]
    previews: list[Preview]


class OwnPatch(In):
    """An edit of one's own entry. `revision` is the one that was read; fields left out stay as they are."""

    revision: Annotated[int, Field(ge=1, le=2**31)]
    working_days: Annotated[list[Weekday], Field(max_length=7)] | None = None
    working_hours: WorkingHours | None = None
    absences: Absences | None = None
