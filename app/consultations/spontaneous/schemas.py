"""What is said to give information unasked, to say that it must be disclosed, and to answer that."""

from datetime import date
from typing import Literal, Self

from pydantic import BaseModel, Field, model_validator

from app.consultations.schemas import Despite, In, Instant
from app.consultations.terms import Terms, fitting
from app.kernel.text import Body, Code, Key, Language, Seq


class InformationIn(In):
    """Information given unasked. `exculpatory_notice` is always among its caveats (UNTOC 18(5)).

    `vouched`: the sender says that both authorities are competent; needed where the directory does not say so.
    """

    key: Key
    body: Body
    language: Language
    caveats: list[Code] = Field(default=[], max_length=10)
    terms: Terms = Terms()
    instruments: list[Code] = Field(default=[], max_length=10)
    vouched: bool = False
    despite: Despite | None = None

    @model_validator(mode="after")
    def terms_fit(self) -> Self:
        """Words and a last day belong to the caveat that has them."""
        fitting(self.caveats, self.terms)
        return self


class DisclosureIn(In):
    """What has to be disclosed, in which proceedings and why it speaks for the accused; planned for a day, or `late`.

    UNTOC 18(5): notice comes before the disclosure; where that is exceptionally not possible, without delay after.
    """

    key: Key
    seq: Seq = Field(description="the entry that holds the information")
    body: Body
    language: Language
    planned_on: date | None = None
    late: bool = False
    despite: Despite | None = None

    @model_validator(mode="after")
    def before_or_late(self) -> Self:
        """A day for what is planned, none for what has happened."""
        if (self.planned_on is None) != self.late:
            raise ValueError("planned_on")
        return self


Reply = Literal["noted", "agreed", "consult", "delay"]


class DisclosureReplyIn(In):
    """What the side that gave the information says to a notice. It decides nothing: the disclosing State's law does."""

    key: Key
    reply: Reply
    body: Body | None = None
    language: Language | None = None
    despite: Despite | None = None


class RegisterIn(In):
    """The register as a file."""

    format: Literal["csv", "json"]


class Words(BaseModel):
    """What was said with it: null outside the room, for whoever has not accepted its caveats, once it was withdrawn or
    destroyed."""

    body: str | None = None
    language: str | None = None
    caveats: list[str] = []
    restriction: str | None = None


class DisclosureReplyOut(Words):
    seq: int
    at: Instant
    reply: Reply


class DisclosureOut(Words):
    """A line of a State's register: `giver` gave the information, `discloser` has to disclose it."""

    room: str
    reference: str
    seq: int
    at: Instant
    giver: str | None
    discloser: str | None
    planned_on: date | None
    late: bool
    withdrawn: bool
    replies: list[DisclosureReplyOut]
    inside: bool = Field(description="whether the caller is in the room")
    waits: bool = Field(description="whether the caller's State has still to reply")


class DisclosurePage(BaseModel):
    """The newest notices first; `more` says whether there are older ones."""

    disclosures: list[DisclosureOut]
    more: bool
