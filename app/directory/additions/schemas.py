"""New entries as they are written down, and as a second person looks at them."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from app.directory.record_schemas import EntryFields, Zone
from app.directory.schemas import AuthorityOut, Colleague, Weekday, WorkingHours
from app.kernel.text import Code, Id, Language, Name


class AdditionIn(EntryFields):
    """A new entry, with its first role. Without an alternate only where the State has nobody yet who could be one."""

    network: Code
    role: Code
    jurisdiction: Code
    name_original: Name
    name_original_language: Language
    name_romanised: Name
    authority_id: Id
    time_zone: Zone
    working_days: Annotated[list[Weekday], Field(max_length=7)]
    working_hours: WorkingHours


class AdditionWaiting(BaseModel):
    """An entry that waits, without its numbers. `agree`: the caller can be the second person; who cannot wrote it."""

    id: str
    network: str
    role: str
    jurisdiction: str
    name_original: str
    name_original_language: str
    name_romanised: str
    names: dict[str, str]
    proposed_by: str | None
    proposed_at: datetime
    agree: bool


class AdditionOut(AdditionWaiting):
    """The whole of it. `also_at` names entries of the caller's networks that have one of its numbers already."""

    entry: AdditionIn
    authority: AuthorityOut
    alternate: Colleague | None
    also_at: list[str]


class Adding(BaseModel):
    """A network, and the States of it for which the caller may write entries down."""

    network: str
    jurisdictions: list[str]


class Additions(BaseModel):
    """What waits, the oldest first, and where the caller may add."""

    waiting: list[AdditionWaiting]
    adds: list[Adding]
