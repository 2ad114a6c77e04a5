"""What readers of the audit ask and get."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from app.kernel.text import Id

Act = Annotated[str, StringConstraints(max_length=40, pattern=r"^[a-z_]+(\.[a-z_]+)?$")]


class Wanted(BaseModel):
    """Which entries: acts of a kind (`session`, or one act, `session.ended`), of a person, within days (UTC), and
    older than the entry `before`, the last of the page before."""

    model_config = ConfigDict(extra="forbid")

    act: Act | None = None
    actor: Id | None = None
    since: date | None = None
    until: date | None = None
    before: Id | None = None


class ActorOut(BaseModel):
    id: str
    display_name: str
    display_name_original: str
    names: dict[str, str]
    jurisdiction: str | None


class ActOut(BaseModel):
    """One entry; `actor` is null for what the service did by itself, `subject` names what it was done to where that has
    a name that the reader is told: a person, a focal point shown to them, a consultation by its reference."""

    id: str
    at: datetime
    action: str
    actor: ActorOut | None
    object_kind: str
    object_id: str
    subject: str | None


class ActsOut(BaseModel):
    """A page, newest first; `more` when older ones follow."""

    acts: list[ActOut]
    more: bool
