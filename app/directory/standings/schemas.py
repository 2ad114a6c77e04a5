"""The States of a network, as its secretariat keeps them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, StringConstraints

from app.directory.schemas import In
from app.kernel.text import Code, Line

Status = Literal["member", "associated", "partner", "candidate", "observer", "suspended", "former"]


class StatusIn(In):
    """From `effective_from` on (at once where it is missing or past) the State has this status; why, in one line."""

    jurisdiction: Code
    status: Status
    effective_from: AwareDatetime | None = None
    reason: Annotated[Line, StringConstraints(min_length=1, max_length=300)]


class DecisionOut(BaseModel):
    status: Status
    effective_from: datetime
    reason: str
    decided_at: datetime
    decided_by: str | None
    applied: bool


class StateOut(BaseModel):
    """A State in a network: its status now, how many focal points, and what was decided, newest first."""

    jurisdiction: str
    status: Status | Literal["unverified"]
    standing: Literal["full", "observer", "suspended", "former"]
    focal_points: int
    decisions: list[DecisionOut]


class StatesOut(BaseModel):
    network: str
    states: list[StateOut]
