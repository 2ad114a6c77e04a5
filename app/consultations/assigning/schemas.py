"""Incoming consultations as a correspondent sees them: never what they are about."""

from pydantic import BaseModel

from app.consultations.schemas import In, Instant, Urgency
from app.consultations.statuses import Status
from app.kernel.text import Id, Key


class Named(BaseModel):
    person: str
    display_name: str
    display_name_original: str
    names: dict[str, str]


class Assignee(Named):
    """One of the correspondent's people; `network` is the one through which they are."""

    network: str


class Incoming(BaseModel):
    """A consultation that was asked of the correspondent's State (`jurisdiction`) through `network`, with those of that
    State in it, and how far that State has come with it."""

    id: str
    reference: str
    requesting_jurisdiction: str | None
    requested_jurisdictions: list[str]
    jurisdiction: str
    network: str
    urgency: Urgency
    status: Status
    opened_at: Instant
    acknowledge_by: Instant | None
    people: list[Named]
    assigned_to: str | None


class IncomingOut(BaseModel):
    """The oldest that nobody has acknowledged come first; `people` are those to whom they can be given."""

    consultations: list[Incoming]
    people: list[Assignee]


class AssignIn(In):
    person: Id
    key: Key
