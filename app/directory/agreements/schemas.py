"""What a network shows to another, as its secretariat reads and sets it."""

from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel

from app.directory.schemas import In
from app.kernel.text import Code

Level = Literal["nothing", "office", "full"]


class AgreementIn(In):
    """From `effective_from` on (at once where it is missing or past) the viewer network sees this much."""

    viewer_network: Code
    level: Level
    effective_from: AwareDatetime | None = None


class Term(BaseModel):
    """A level from a date on; `set_by` is nobody for what came with the service."""

    level: Level
    effective_from: datetime
    set_at: datetime | None
    set_by: str | None


class AgreementOut(BaseModel):
    """What one network shows to another: now, what is to come, what was; and what it is shown in return now."""

    viewer_network: str
    level: Level
    since: datetime | None
    coming: list[Term]
    past: list[Term]
    in_return: Level


class AgreementsOut(BaseModel):
    network: str
    agreements: list[AgreementOut]
