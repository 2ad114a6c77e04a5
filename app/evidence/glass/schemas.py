"""Break-glass as it is asked for, listed and read."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.consultations.schemas import EntryOut, Instant
from app.consultations.who import ParticipantOut
from app.kernel.text import Line, Note

MOST_MINUTES = 60
State = Literal["asked", "refused", "lapsed", "open", "over"]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class GlassIn(In):
    """Which consultation, why, and for how long. The reason is read by everybody in the room."""

    reference: Annotated[Line, StringConstraints(min_length=1, max_length=40)]
    reason: Annotated[Note, StringConstraints(min_length=20, max_length=1000)]
    minutes: Annotated[int, Field(ge=5, le=MOST_MINUTES)]


class GlassDecisionIn(In):
    agreed: bool


class GlassAbilities(BaseModel):
    decide: bool
    read: bool
    end: bool


class GlassOut(BaseModel):
    """A request and what became of it; never what the consultation is about. `reason` is empty once the room is
    purged, `until` is when the reading ends or ended."""

    id: str
    reference: str
    requesting_jurisdiction: str | None
    requested_jurisdictions: list[str]
    network: str
    asked_by: str
    asked_at: Instant
    minutes: int
    reason: str
    state: State
    decided_by: str | None
    decided_at: Instant | None
    until: Instant | None
    abilities: GlassAbilities


class GlassPage(BaseModel):
    """A stretch of the log that is read, in ascending seq; caveats stand beside the words and do not hold them back."""

    request: GlassOut
    subject: str
    participants: list[ParticipantOut]
    entries: list[EntryOut]
    more: bool
