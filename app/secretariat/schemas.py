"""What the desk takes in and gives out."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from app.directory.gaps.models import UnansweredSearch
from app.directory.keeping.schemas import Method
from app.directory.schemas import Card, NamedOut, Problem
from app.identity.models import Person
from app.kernel.text import Id, Note

Result = Literal["corrected", "confirmed", "retired", "nothing_wrong"]
QueueName = Literal[
    "second_word",
    "reports",
    "look_alikes",
    "alone",
    "stale",
    "due",
    "gaps",
    "unanswered",
    "drafts",
    "alerts",
    "scheduled",
    "data_requests",
]
Waiting = Literal["due", "stale"]
Remark = Annotated[Note, StringConstraints(max_length=500)]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ReportIn(In):
    """A problem met with an entry; the note is optional and goes to the secretariat only."""

    focal_point: Id
    problem: Problem
    note: Remark = ""


class ReportOut(BaseModel):
    """One's own report, and what became of it."""

    id: str
    focal_point: str
    problem: Problem
    at: datetime
    handled_at: datetime | None
    result: Result | None
    answer: str


class Complaint(BaseModel):
    """A report as the secretariat reads it."""

    problem: Problem
    note: str
    at: datetime
    reporter: str | None
    jurisdiction: str | None


class ReviewOut(BaseModel):
    id: str
    entry: NamedOut
    networks: list[str]
    retired: bool
    confirmed_at: datetime
    opened_at: datetime
    complaints: list[Complaint]
    result: Result | None
    note: str
    resolved_at: datetime | None
    resolved_by: str | None


class ReviewsOut(BaseModel):
    """Open reviews from the oldest on, or resolved ones from the latest."""

    reviews: list[ReviewOut]
    total: int


class ResolveIn(In):
    """The result; `confirmed` says how somebody made sure, and confirms the entry."""

    result: Result
    note: Remark = ""
    method: Method | None = None


class LookAlikeOut(BaseModel):
    """Two entries of one network whose names can be taken for each other."""

    id: str
    found_at: datetime
    entries: list[Card]


class Queue(BaseModel):
    """How many wait, and since when the oldest does."""

    name: QueueName
    number: int
    oldest: datetime | None


class GapOut(BaseModel):
    """Somebody asked whom to turn to, and nobody was there; what they did not ask for is empty."""

    id: str
    network: str
    jurisdiction: str
    offence: str
    measure: str
    stage: str
    asked_from: str | None
    times: int
    first_at: datetime
    last_at: datetime


class UnansweredOut(BaseModel):
    """Somebody found nobody: the search as the page's address has it, and who asks."""

    id: str
    network: str
    address: str
    at: datetime
    person: str
    jurisdiction: str | None

    @classmethod
    def of(cls, search: UnansweredSearch, person: Person) -> "UnansweredOut":
        return cls(
            id=search.id,
            network=search.network,
            address=search.address,
            at=search.at,
            person=person.display_name,
            jurisdiction=person.jurisdiction,
        )


class WaitingDraft(BaseModel):
    """A sheet's draft that the caller may publish; `names` of an illustrative jurisdiction."""

    jurisdiction: str
    names: dict[str, str]
    drafted_at: datetime


class Overview(BaseModel):
    networks: list[str]
    queues: list[Queue]
    drafts: list[WaitingDraft]
