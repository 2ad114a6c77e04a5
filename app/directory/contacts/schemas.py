"""Changes of contact details as they are shown to a second person."""

from datetime import datetime

from pydantic import BaseModel

from app.directory.record_schemas import ChannelIn
from app.directory.schemas import In


class ContactWaiting(BaseModel):
    """A change that waits; its numbers are shown one change at a time."""

    id: str
    focal_point_id: str
    name_original: str
    name_original_language: str
    name_romanised: str
    names: dict[str, str]
    jurisdiction: str
    proposed_by: str | None
    proposed_at: datetime


class ContactChangeOut(ContactWaiting):
    """What was, and what shall be. `also_at` names entries of the caller's networks that have one of the new numbers
    already: two people rarely share a telephone."""

    now: list[ChannelIn]
    wanted: list[ChannelIn]
    also_at: list[str]


class DecisionIn(In):
    agreed: bool
