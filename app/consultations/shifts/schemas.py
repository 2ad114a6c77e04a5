"""What handing over to the next shift takes in and gives out."""

from pydantic import BaseModel

from app.consultations import kinds
from app.consultations.schemas import Despite, In, Instant, Urgency
from app.consultations.statuses import Status
from app.kernel.text import Id, Key, Language, Note


class ShiftOfferIn(In):
    """To whom: a focal point of one's own State. `note` is what they should know, said in the room."""

    key: Key
    successor: Id
    note: Note | None = None
    language: Language | None = None
    despite: Despite | None = None


class ShiftReplyIn(In):
    key: Key
    agree: bool


class ShiftOfferOut(BaseModel):
    """A consultation that a colleague wants the caller to go on with: never what it is about. `status` is how far their
    State has come, if it is asked, and `promised_by` what would be theirs to keep."""

    id: str
    reference: str
    kind: kinds.Kind
    requesting_jurisdiction: str | None
    requested_jurisdictions: list[str]
    urgency: Urgency
    status: Status
    acknowledge_by: Instant | None
    promised_by: Instant | None
    by: str
    display_name: str
    names: dict[str, str]
    at: Instant
