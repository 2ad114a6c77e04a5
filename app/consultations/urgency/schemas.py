"""What urgency takes in and gives out."""

from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field, StringConstraints

from app.consultations.schemas import MOST_ASKED, Ack, Despite, In, Instant, Jurisdiction, Urgency
from app.directory.schemas import Card
from app.kernel.text import Body, Code, Id, Key, Language, Note
from app.kernel.zones import is_zone


def _zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError("zone")
    return name


ZoneName = Annotated[str, StringConstraints(max_length=64), AfterValidator(_zone)]
Minutes = Annotated[int, Field(ge=1, le=14_400)]
RungName = Literal["alternate", "duty_officer", "secretariat"]


class OnCall(In):
    """A State, through a network, instead of somebody by name: whoever is on call there is asked."""

    jurisdiction: Jurisdiction
    network: Code


OnCallStates = Annotated[list[OnCall], Field(max_length=MOST_ASKED)]
"""Of which States whoever is on call is asked."""


class AlertsIn(In):
    """Whom a consultation would ask, and how urgently."""

    focal_points: Annotated[list[Id], Field(max_length=8)]
    on_call: OnCallStates
    urgency: Urgency


class AlertStep(BaseModel):
    """A rung of a State's ladder: when it is come to, while nobody acknowledges, and whom it reaches. A secretariat is
    not named."""

    rung: RungName
    at: Instant
    minutes: int
    people: list[Card]


class Alerted(BaseModel):
    """One State asked, through a network: who is told at once, and who after them."""

    jurisdiction: str
    network: str | None
    time_zone: str
    acknowledge_by: Instant
    first: list[Card]
    chain: list[AlertStep]


class AlertsOut(BaseModel):
    """What would happen if it were sent now. `on_call` are those asked of the States that were named, in their order;
    `alert` is all that they are told outside, in the caller's language: as a push, and the line beneath it in a
    letter."""

    on_call: list[Card]
    states: list[Alerted]
    alert: str
    beneath: str


class Urgent(In):
    """Why it is urgent, and until when something must have happened, with the zone in which that is said."""

    reason: Code
    deadline: AwareDatetime | None = None
    time_zone: ZoneName | None = None


class UrgencyIn(In):
    """Another class: upwards by anyone, with a reason; downwards by the side that asked, with a note."""

    key: Key
    urgency: Urgency
    urgent: Urgent | None = None
    note: Note | None = None
    language: Language | None = None
    despite: Despite | None = None


class EscalateIn(In):
    """Whose ladder goes up: that of one of the States asked."""

    key: Key
    jurisdiction: Jurisdiction


class CallOfficerIn(In):
    """Of which silent State one more officer is called in."""

    key: Key
    jurisdiction: Jurisdiction


class Officer(BaseModel):
    """Somebody who was called in."""

    person: str
    display_name: str
    names: dict[str, str]


class CalledIn(Ack):
    people: list[Officer]


class PromiseIn(In):
    """`I will answer by`; moving it needs a note."""

    key: Key
    by: AwareDatetime
    note: Note | None = None
    language: Language | None = None
    despite: Despite | None = None


class CallIn(In):
    """What was said on the telephone; to be confirmed in writing forthwith (UNTOC article 18(14))."""

    key: Key
    body: Body
    language: Language
    despite: Despite | None = None


class TargetIn(In):
    """What a network aims at. `acknowledge` in minutes, of the receiving side's working time where `working`."""

    network: Code
    urgency: Urgency
    acknowledge: Minutes
    working: bool
    answer_days: Annotated[int, Field(ge=1, le=60)] | None = None
    rungs: Annotated[list[Minutes], Field(max_length=3)]


class TargetOut(BaseModel):
    network: str
    urgency: Urgency
    acknowledge: int
    working: bool
    answer_days: int | None
    rungs: list[int]
    default: bool


class Overseen(BaseModel):
    """An overdue urgent consultation as a secretariat sees it, with the State that is silent: never what it is about
    (ux.md S27)."""

    id: str
    reference: str
    requesting_jurisdiction: str | None
    requested_jurisdictions: list[str]
    jurisdiction: str
    urgency: Urgency
    level: int
    started_at: Instant
    acknowledge_by: Instant
    time_zone: str
