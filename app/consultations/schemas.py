"""What consultations take in and give out."""

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from app.consultations import kinds, who
from app.consultations.entry_kinds import Kind, SaidKind
from app.consultations.reserved import EndToEnd
from app.consultations.statuses import Status
from app.consultations.terms import Terms, fitting
from app.kernel.text import Body, Code, Id, Key, Language, Line, Seq

Instant = who.Instant
Urgency = Literal["normal", "high", "critical"]
Codes = Annotated[list[Code], Field(max_length=40)]
Jurisdiction = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
MOST_ASKED = 6
Asked = Annotated[list[Jurisdiction], Field(max_length=MOST_ASKED)]
"""The States that are asked, in order."""
Mentions = Annotated[list[Id], Field(max_length=8)]
FormalReference = Annotated[Line, StringConstraints(max_length=120)]

WITH_BODY = frozenset({"message", "answer", "correction"})
ABOUT_ANOTHER = frozenset({"correction", "withdrawal"})


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


Category = Literal["account", "card", "document", "person", "place"]


class Despite(In):
    """A warning about what must not travel that the writer went past: what it was about and why, never the words."""

    categories: Annotated[list[Category], Field(min_length=1, max_length=5)]
    reason: Literal["not_personal", "made_up", "public", "needed_now"]


class Saying(In):
    """An entry to add; the same over HTTP and in the frame `say`."""

    key: Key
    body: Body | None = None
    kind: SaidKind = "message"
    reply_to: Seq | None = None
    caveats: Annotated[list[Code], Field(max_length=10)] = Field(default_factory=list)
    language: Language | None = None
    terms: Terms = Terms()
    despite: Despite | None = None
    mentions: Mentions = Field(
        default_factory=list, description="persons in the room for whose attention a message or an answer is"
    )
    enc: EndToEnd | None = None

    @model_validator(mode="after")
    def shaped_by_kind(self) -> Self:
        """A message, an answer and a correction have a body, the others none; a change says what it changes."""
        if self.mentions and self.kind not in ("message", "answer"):
            raise ValueError("mentions")
        fitting(self.caveats, self.terms)
        if (self.body is not None) != (self.kind in WITH_BODY):
            raise ValueError("body")
        if self.kind in ABOUT_ANOTHER and self.reply_to is None:
            raise ValueError("reply_to")
        return self


class ReadIn(In):
    seq: Seq


class Ack(BaseModel):
    """The entry is committed and durable."""

    key: str
    room: str
    seq: int
    at: Instant


class EntryOut(BaseModel):
    """A fact of a room's log. `body` is null for a kind without one, once it was corrected or withdrawn, and for those
    who have not accepted its caveats."""

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
    leave: bool
    hand_over: bool
    correct_subject: bool


class ClockOut(BaseModel):
    """How far one of the States asked has come, and when it is to acknowledge and to answer: targets, computed by the
    server, on that State's calendar unless it is critical.

    `time_zone` is that State's; `rungs` are the moments at which the ladder goes up by itself while nobody
    acknowledges, and `level` says how far it has come (0 to 3).
    """

    jurisdiction: str
    mine: bool = Field(description="whether it is the caller's own State")
    status: Status
    started_at: Instant
    acknowledge_by: Instant
    answer_by: Instant | None
    time_zone: str
    rungs: list[Instant]
    level: int
    reason: str | None
    deadline: Instant | None
    deadline_zone: str | None
    promised_by: Instant | None
    escalate: bool = Field(description="whether the caller may go one rung up now")
    promise: bool = Field(description="whether the caller may say by when they will answer, or move it once")


class RoomBase(BaseModel):
    id: str
    reference: str
    kind: kinds.Kind
    network: str | None = Field(description="of a forum; null for every other kind")
    route_id: str | None = Field(description="the route whose room it is")
    subject: str
    requesting_jurisdiction: str | None
    requested_jurisdictions: list[str] = Field(
        description="in the order in which they are asked; none for a forum only, which has no type of question either"
    )
    question_type: str | None
    urgency: Urgency
    wanted_by: date | None
    status: Status = Field(description="that of the State asked that is furthest behind")
    outcome: str | None
    caveats: list[str]
    last_seq: int
    last_at: Instant
    unread: int = Field(description="entries by others after one's read mark; counted up to 100")
    abilities: Abilities
    clocks: list[ClockOut] = Field(description="of each State asked, in that order; none for a room without two sides")
    muted: bool
    kept_unread: bool = Field(description="whether the caller wants to come back to it")
    frozen_at: Instant | None = Field(description="since then nobody is there to lead it, and nothing is said in it")


class RoomTerms(BaseModel):
    """Who put which caveat on a room, and what two of them say beyond their code; `seq` is the entry with the words."""

    by: dict[str, str | None]
    text: str | None = None
    until: date | None = None
    seq: int | None = None


class RoomSummary(RoomBase):
    mentions: int = Field(description="how many entries after one's read mark are for one's attention")
    participants: list[who.ParticipantBrief]


class ChecklistMarkOut(BaseModel):
    """What the log last said about one point: who said it, when, and in which entry."""

    item: str
    state: str
    seq: int
    author: str
    at: Instant


class RoomOut(RoomBase):
    participants: list[who.ParticipantOut]
    admissions: list[who.AdmissionOut]
    own_reference: str | None
    requesting_authority: dict[str, str]
    stage: str | None
    offences: list[str]
    measures: list[str]
    instruments: list[str]
    request_language: str | None
    checklist: list[ChecklistMarkOut]
    terms: RoomTerms | None
    opened_at: Instant
    opened_by: str
    closed_at: Instant | None
    purge_at: Instant | None = Field(description="when it is destroyed and found by nobody, unless somebody holds it")
    kept_days: int = Field(description="for how many days it is kept once it is closed, as its networks say now")
    held_by: list[str] = Field(description="the jurisdictions that keep it from being destroyed")
    read_seq: int
    notice: Literal["not_evidence"] = "not_evidence"
