"""What notices take in and give out."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from app.consultations.schemas import Instant
from app.kernel.text import Id, Line, Mailbox


def _endpoint(value: str) -> str:
    if not urlsplit(value).hostname:
        raise ValueError("endpoint")
    return value


Endpoint = Annotated[Line, StringConstraints(max_length=1000), AfterValidator(_endpoint)]
BrowserKey = Annotated[str, StringConstraints(max_length=120, pattern=r"^[A-Za-z0-9_-]+$")]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class NoticeOut(BaseModel):
    """`text` is in the caller's language and names no case; `place` is the page where the thing itself is."""

    id: str
    kind: str
    text: str
    place: str
    urgent: bool
    at: Instant
    read: bool


class NoticeList(BaseModel):
    """The last hundred, newest first; `unread` is the number on the badge."""

    unread: int
    notices: list[NoticeOut]


class ReadIn(In):
    """Which notices were read; none named: all of them."""

    ids: Annotated[list[Id], Field(max_length=100)] = []


class SettingsIn(In):
    """How the caller wants to be told. Quiet hours are wall-clock time of their own zone; the urgent knows none."""

    letters: bool
    digest: bool
    address: Mailbox | None = None
    quiet_start: Clock | None = None
    quiet_end: Clock | None = None
    show_reference: bool = False


class SettingsOut(SettingsIn):
    """`office_address` is where letters go while no address of one's own is set; `push_key` is the service's key, none
    where pushes are not set up. `letter_ok_at` and `push_ok_at`: when each way last worked."""

    office_address: str | None
    push_key: str | None
    browsers: int
    letter_ok_at: Instant | None
    push_ok_at: Instant | None


class BrowserIn(In):
    """A push subscription as the browser gives it (Push API)."""

    endpoint: Endpoint
    p256dh: BrowserKey
    auth: BrowserKey


class BrowserOff(In):
    endpoint: Endpoint
