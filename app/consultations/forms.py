"""The form that opens a consultation and the one that ends it.

Modelled on what a request holds (UNTOC 18(15)), less all personal data of a case: the channel is informal.
"""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from app.consultations.schemas import Asked, Codes, Despite, FormalReference, Urgency
from app.consultations.terms import Terms, fitting
from app.consultations.urgency.schemas import OnCallStates, Urgent
from app.kernel.text import Body, Code, Id, Key, Language, Note, Title

OpenedKind = Literal["consultation", "information", "route", "joint"]
"""What this form opens; a consultation with urgency is born an urgent one."""
Facts = Annotated[Note, StringConstraints(min_length=1)]


class OpeningForm(BaseModel):
    """The form as far as it is filled in: what a draft keeps. Coded fields are read in each reader's own language.

    `language` marks what is written freely: subject, facts and question. `instruments` are the legal bases considered,
    `request_language` is that of the future request, `own_reference` the sender's own, without names.
    """

    model_config = ConfigDict(extra="forbid")

    kind: OpenedKind = "consultation"
    route: Id | None = None
    subject: Title | None = None
    requested_jurisdictions: Asked = []
    offences: Codes = []
    measures: Codes = []
    question_type: Code | None = None
    urgency: Urgency = "normal"
    focal_points: Annotated[list[Id], Field(max_length=8)] = []
    on_call: OnCallStates = []
    question: Body | None = None
    language: Language | None = None
    own_reference: FormalReference | None = None
    stage: Code | None = None
    facts: Facts | None = None
    instruments: Annotated[Codes, Field(max_length=10)] = []
    request_language: Code | None = None
    wanted_by: date | None = None
    urgent: Urgent | None = None
    caveats: Annotated[Codes, Field(max_length=10)] = []
    terms: Terms = Terms()


class OpenIn(OpeningForm):
    """The form that opens a consultation, under the key that its draft had."""

    subject: Title
    requested_jurisdictions: Annotated[Asked, Field(min_length=1)]
    question_type: Code
    language: Language
    key: Key
    despite: Despite | None = None

    @model_validator(mode="after")
    def terms_fit(self) -> Self:
        """Words and a last day belong to the caveat that has them, a route to the room of a route."""
        fitting(self.caveats, self.terms)
        if (self.route is not None) != (self.kind == "route"):
            raise ValueError("route")
        return self


class SubjectIn(BaseModel):
    """Another subject for a room."""

    model_config = ConfigDict(extra="forbid")

    key: Key
    subject: Title
    despite: Despite | None = None


class CloseIn(BaseModel):
    """How a consultation ends. `central_authority_informed`: the 2001 best practice, always inform it.

    `language` marks the note. What else an outcome needs: closing.NEEDED. Some kinds of rooms end without one.
    `request_on` is the day of the formal request, where there will be one. `usefulness` is asked for statistics alone:
    nobody in the room is shown it.
    """

    model_config = ConfigDict(extra="forbid")

    key: Key
    outcome: Code | None = None
    note: Note | None = None
    language: Language | None = None
    formal_reference: FormalReference | None = None
    request_on: date | None = None
    usefulness: Literal["useful", "partly", "not_useful"] | None = None
    central_authority_informed: bool
    despite: Despite | None = None
