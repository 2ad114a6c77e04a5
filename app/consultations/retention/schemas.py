"""What retention takes in and gives out."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.consultations.schemas import Despite
from app.kernel.text import Key, Language, Note

LEAST, MOST, USUAL = 30, 180, 90
"""Days between closing and destruction (domain.md, data protection: a proposal that each network sets for itself)."""


class HoldIn(BaseModel):
    """Why a room must be kept, or need not be any longer; said in the room."""

    model_config = ConfigDict(extra="forbid")

    key: Key
    reason: Note
    language: Language
    despite: Despite | None = None


class RetentionIn(BaseModel):
    """For how many days what was said is kept after closing."""

    model_config = ConfigDict(extra="forbid")

    days: Annotated[int, Field(ge=LEAST, le=MOST)]


class RetentionOut(BaseModel):
    """The days of a network, and between which numbers they may be."""

    days: int
    least: int = LEAST
    most: int = MOST
