"""What a person is told about their own data, and what they and whoever answers say to each other about it."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from app.evidence.own.fields import FieldName
from app.kernel.text import Name, Note

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
    "reported",
    "requests",
    "watch",
    "audit",
]

Kind = Literal[
    "person",
    "person_grant",
    "signed_in",
    "known_device",
    "passkey",
    "invitation",
    "reveal",
    "listing",
    "far_reading",
    "participant",
    "entry",
    "opening_draft",
    "room_draft",
    "favourite",
    "viewed_card",
    "saved_search",
    "unanswered_search",
    "acceptance",
    "attachment",
    "assignment",
    "shift_offer",
    "trail_mark",
    "paper",
    "notice",
    "notice_settings",
    "push_subscription",
    "report",
    "rights_request",
    "directory_suspension",
    "directory_alert",
    "break_glass",
    "audit_entry",
    "focal_point",
    "focal_point_membership",
    "confirmation",
    "retirement",
    "channel",
    "contact_change",
    "joining",
    "review",
]
"""What a row is: its table."""


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class KindHeld(BaseModel):
    kind: Kind
    number: int


class Holding(BaseModel):
    """How much of one group is held, in all and of each kind, and whether it `stays` when the person asks for
    erasure."""

    group: Group
    number: int
    stays: bool
    kinds: list[KindHeld]


class HoldingsOut(BaseModel):
    holdings: list[Holding]


class HeldField(BaseModel):
    """What one column says. Somebody else, an entry, an authority is told by name (by language), a consultation by its
    reference; null for what the reader may not see any more."""

    name: FieldName
    value: JsonValue


class HeldRecord(BaseModel):
    """One row; what is empty in it is left out."""

    fields: list[HeldField]


class HeldPage(BaseModel):
    """A page, newest first; `more` when older ones follow."""

    records: list[HeldRecord]
    more: bool


class RequestIn(In):
    kind: Right
    words: Words = ""


class RequestOut(BaseModel):
    """A request, and what became of it: `changed` names the fields that a correction changed."""

    id: str
    kind: Right
    words: str
    at: datetime
    answered_at: datetime | None
    granted: bool | None
    answer: str
    changed: list[str]


class OwnRequestOut(RequestOut):
    """One's own; `unheard` while it waits and nobody is there who may answer it."""

    unheard: bool


class AskedAbilities(BaseModel):
    """`edit`: whether the reader may correct the entry of whoever asks."""

    edit: bool


class AskedOut(RequestOut):
    """The same for whoever answers, with who asks, and their entry: where `changed` is empty, nothing of
    it has been corrected since."""

    person_id: str
    focal_point_id: str | None
    display_name: str
    jurisdiction: str | None
    abilities: AskedAbilities


class AnswerIn(In):
    """`display_name` corrects the name of an account without an entry."""

    granted: bool
    display_name: Name | None = None
    answer: Annotated[Note, StringConstraints(min_length=1, max_length=1000)]
