"""What a network aims at."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import Json, UtcDateTime


class ResponseTarget(SQLModel, table=True):
    """What a network aims at for a class of urgency, where it differs from `targets.DEFAULTS`. Targets, no obligations.

    `acknowledge` is in minutes; `working` says that only working time of the receiving side counts. `answer_days` are
    working days. `rungs` are the minutes after which the ladder goes one up, in real time.
    """

    __tablename__ = "response_target"

    network: str = Field(primary_key=True, foreign_key="network.id")
    urgency: str = Field(primary_key=True)
    acknowledge: int
    working: bool
    answer_days: int | None = None
    rungs: list[int] = Field(default_factory=list, sa_type=Json)
    set_by: str = Field(foreign_key="person.id")
    set_at: datetime = Field(sa_type=UtcDateTime)
