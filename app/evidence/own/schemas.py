"""What a person is told about their own data, and what they and a secretariat say to each other about it."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from app.kernel.text import Note

Right = Literal["correction", "objection", "erasure"]
Words = Annotated[Note, StringConstraints(max_length=1000)]
Group = Literal[
    "account",
    "grants",
    "sessions",
    "entry",
    "contacts",
    "reveals_of_me",
    "reveals_by_me",
    "listings",
    "consultations",
    "messages",
    "drafts",
    "kept",
    "notices",
    "reports",
    "requests",
    "watch",
    "audit",
]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Holding(BaseModel):
    """How much of one kind is held, and whether it `stays` when the person asks for erasure."""

    group: Group
    number: int
    stays: bool


class HoldingsOut(BaseModel):
    holdings: list[Holding]


class RequestIn(In):
    kind: Right
    words: Words = ""


class RequestOut(BaseModel):
    """One's own request, and what became of it."""

    id: str
    kind: Right
    words: str
    at: datetime
    answered_at: datetime | None
    granted: bool | None
    answer: str


class AskedOut(RequestOut):
    """The same for the secretariat that answers, with who asks."""

    person_id: str
    display_name: str
    jurisdiction: str | None


class AnswerIn(In):
    granted: bool
    answer: Annotated[Note, StringConstraints(min_length=1, max_length=1000)]
