"""Who is in a room, and who waits to be let in, as the room tells it."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, PlainSerializer

from app.consultations import kinds
from app.directory.schemas import WorkingHours
from app.kernel.clock import wire

Instant = Annotated[datetime, PlainSerializer(wire, return_type=str)]
Side = Literal["requesting", "requested", "other"]


class ParticipantBrief(BaseModel):
    person: str
    display_name: str
    jurisdiction: str | None


class ParticipantOut(ParticipantBrief):
    focal_point: str | None
    display_name_original: str
    names: dict[str, str]
    network: str | None
    side: Side
    role: kinds.Role
    voice: bool = Field(description="whether they may say anything in a room of this kind")
    until: Instant | None = Field(description="when they leave by themselves")
    time_zone: str | None
    working_days: list[int]
    working_hours: WorkingHours | None
    joined_at: Instant
    left_at: Instant | None
    read_seq: int


class Waiting(ParticipantBrief):
    names: dict[str, str]


class AdmissionOut(BaseModel):
    """Somebody whom a room waits to let in; `waits_for` are the States whose lead has not agreed yet."""

    seq: int
    role: kinds.Role
    people: list[Waiting]
    jurisdiction: str | None
    network: str | None
    until: Instant | None
    proposed_by: str
    waits_for: list[str]
    reply: bool = Field(description="whether the caller's word is waited for")
