"""What is said when an entry is confirmed or retired, and the list of those that are due."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from app.directory.schemas import Colleague, Freshness, In, Labels, MembershipOut, NamedOut
from app.kernel.text import Id, Line

Method = Literal["own", "correspondent", "phone", "meeting"]
Reason = Literal["left_office", "moved", "office_changed", "duplicate", "other"]
Remark = Annotated[Line, StringConstraints(max_length=500)]


class ConfirmIn(In):
    """How somebody made sure. A focal point says `own`, a correspondent `correspondent`."""

    method: Method
    note: Remark = ""


class ConfirmationOut(BaseModel):
    """`by` and `note` are told to the secretariat and to the focal point."""

    at: datetime
    method: Method
    by: str | None
    note: str | None


class Confirmed(BaseModel):
    """An entry's confirmations, newest first, and how the caller may confirm it now."""

    confirmed_at: datetime
    freshness: Freshness
    confirmations: list[ConfirmationOut]
    methods: list[Method]


class RetireIn(In):
    reason: Reason
    successor: Id | None = None
    note: Remark = ""


class RetiredOut(BaseModel):
    """No longer in office since; the successor where the caller may see them."""

    since: datetime
    reason: Reason | Literal["term_ended"]
    successor: NamedOut | None


class TermsIn(In):
    """Days after a confirmation: a network's own; 90 and 180 where it set none."""

    due_after: Annotated[int, Field(ge=7, le=365)]
    stale_after: Annotated[int, Field(ge=14, le=730)]


class DueEntry(NamedOut):
    """An entry that wants confirming."""

    position: Labels
    memberships: list[MembershipOut]
    confirmed_at: datetime
    freshness: Freshness
    method: Method | None
    illustrative: bool


class AloneEntry(NamedOut):
    """An entry without an alternate in office: `since` when whoever was named is gone, `begins` when the time of
    whoever is named does; both null where nobody was. `successor` follows them. `revision` is for the edit that names
    another."""

    position: Labels
    memberships: list[MembershipOut]
    revision: int
    since: datetime | None
    begins: datetime | None
    successor: Colleague | None


class AloneList(BaseModel):
    """A page of entries, by State and name."""

    entries: list[AloneEntry]
    total: Annotated[int, Field(ge=0)]


class DueCount(BaseModel):
    """How many entries of a jurisdiction in a network are due, and how many stale."""

    network: str
    jurisdiction: str
    due: int
    stale: int


class DueList(BaseModel):
    """A page of entries, the longest unconfirmed first, and all counts."""

    entries: list[DueEntry]
    total: Annotated[int, Field(ge=0)]
    counts: list[DueCount]
