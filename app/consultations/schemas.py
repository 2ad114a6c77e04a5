"""What consultations take in and give out."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, StringConstraints, model_validator

from app.consultations.statuses import Status
from app.directory.schemas import WorkingHours
from app.kernel.clock import wire
from app.kernel.text import Body, Code, Id, Key, Language, Line, Note, Seq, Title

Instant = Annotated[datetime, PlainSerializer(wire, return_type=str)]
Urgency = Literal["normal", "high", "critical"]
Side = Literal["requesting", "requested", "other"]
SaidKind = Literal["message", "answer", "acknowledged", "correction", "withdrawal"]
Kind = Literal["opened", "joined", "left", "closed", "message", "answer", "acknowledged", "correction", "withdrawal"]
Codes = Annotated[list[Code], Field(max_length=40)]
Jurisdiction = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
FormalReference = Annotated[Line, StringConstraints(max_length=120)]

WITH_BODY = frozenset({"message", "answer", "correction"})
ABOUT_ANOTHER = frozenset({"correction", "withdrawal"})


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class OpenIn(In):
    """The form that opens a consultation. It asks for no personal data of a case (domain practice, UNTOC 18(20))."""

    subject: Title
    requested_jurisdiction: Jurisdiction
    offences: Codes = []
    measures: Codes = []
    question_type: Code
    urgency: Urgency = "normal"
    focal_points: Annotated[list[Id], Field(min_length=1, max_length=8)]
    question: Body | None = None
    language: Language
    key: Key


class InviteIn(In):
    focal_point: Id
    key: Key


class Saying(In):
    """An entry to add; the same over HTTP and in the frame `say`."""

    key: Key
    body: Body | None = None
    kind: SaidKind = "message"
    reply_to: Seq | None = None
    caveats: Annotated[list[Code], Field(max_length=10)] = []
    language: Language | None = None

    @model_validator(mode="after")
    def shaped_by_kind(self) -> Self:
        """A message, an answer and a correction have a body, the others none; a change says what it changes."""
        if (self.body is not None) != (self.kind in WITH_BODY):
            raise ValueError("body")
        if self.kind in ABOUT_ANOTHER and self.reply_to is None:
            raise ValueError("reply_to")
        return self


class ReadIn(In):
    seq: Seq


class CloseIn(In):
    """How a consultation ends. `central_authority_informed`: the 2001 best practice, always inform it."""

    key: Key
    outcome: Code
    note: Note | None = None
    formal_reference: FormalReference | None = None
    central_authority_informed: bool


class Ack(BaseModel):
    """The entry is committed and durable."""

    key: str
    room: str
    seq: int
    at: Instant


class EntryOut(BaseModel):
    """A fact of a room's log. `body` is null for a kind without one, and once it was corrected or withdrawn."""

    room: str
    seq: int
    key: str | None = Field(description="the sender's own key, for the sender only")
    kind: Kind
    author: str
    at: Instant
    body: str | None
    reply_to: int | None
    caveats: list[str]
    language: str | None
    data: dict[str, Any]


class EntryPage(BaseModel):
    """Entries in ascending seq; `more` says whether there are further ones in the direction asked."""

    entries: list[EntryOut]
    last_seq: int
    more: bool


class Abilities(BaseModel):
    say: bool
    acknowledge: bool
    answer: bool
    close: bool
    invite: bool


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
    time_zone: str | None
    working_days: list[int]
    working_hours: WorkingHours | None
    joined_at: Instant
    left_at: Instant | None
    read_seq: int


class RoomBase(BaseModel):
    id: str
    reference: str
    subject: str
    requesting_jurisdiction: str | None
    requested_jurisdiction: str
    question_type: str
    urgency: Urgency
    status: Status
    outcome: str | None
    last_seq: int
    last_at: Instant
    unread: int = Field(description="entries by others after one's read mark; counted up to 100")
    abilities: Abilities


class RoomSummary(RoomBase):
    participants: list[ParticipantBrief]


class RoomOut(RoomBase):
    participants: list[ParticipantOut]
    offences: list[str]
    measures: list[str]
    opened_at: Instant
    opened_by: str
    read_seq: int
    notice: Literal["not_evidence"] = "not_evidence"
