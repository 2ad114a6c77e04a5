"""What finding takes in and gives out."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.consultations.schemas import Instant
from app.kernel.text import Line

Words = Annotated[Line, StringConstraints(min_length=2, max_length=200)]
Position = Annotated[str, StringConstraints(pattern=r"^[0-9a-hjkmnp-tv-z]{20}\.[0-9]{1,10}$")]


class FindIn(BaseModel):
    """What is looked for, and from where on: the `next` of the page before."""

    model_config = ConfigDict(extra="forbid")

    words: Words
    position: Position | None = None


class PassageTerms(BaseModel):
    """What the caveats of an entry say beyond their codes."""

    text: str | None = None
    until: date | None = None


class Passage(BaseModel):
    """Where all the words are. `seq` is null where it is the subject. `marks` are [first, last) places in `excerpt`;
    `caveats` bind whoever reads it there as in its room."""

    room: str
    reference: str
    subject: str
    seq: int | None
    author: str | None
    kind: str | None
    at: Instant
    language: str | None
    excerpt: str
    marks: list[list[int]]
    caveats: list[str]
    terms: PassageTerms


class FoundPage(BaseModel):
    """Subjects first, then entries: of the newest consultations first, in each the newest first."""

    hits: list[Passage]
    looked: int = Field(description="how many entries were looked through for this page")
    next: str | None = Field(description="`position` of the next page; null when everything was looked through")
