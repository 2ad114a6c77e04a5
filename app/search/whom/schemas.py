"""What the question takes in, and how its answer gives reasons: codes and values, worded by the page."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.directory.relations.schemas import LinkOut
from app.directory.schemas import AuthorityOut, Card, ChannelKind, LanguageLevel
from app.kernel.text import Code, Language

MOST_JURISDICTIONS = 5
MOST = 3
"""People advised for each jurisdiction: everybody named counts as shown, and ten questions in a day are no harvest."""

Urgency = Literal["normal", "high", "critical"]
ReasonCode = Literal[
    "offence",
    "wider_offence",
    "measure",
    "stage",
    "stage_not_stated",
    "language",
    "no_common_language",
    "on_duty",
    "working_hours",
    "opens",
    "closed",
    "absent",
    "confirmed",
    "confirmation_due",
    "confirmation_stale",
    "same_network",
]
ChannelWhy = Literal[
    "away", "not_urgent", "at_work_now", "duty_line_now", "off_hours_duty", "off_hours_mobile", "room_waits"
]
Why = Literal["nobody_listed", "nobody_competent", "nobody_at_stage"]
FallbackKind = Literal["national_correspondent", "central_authority", "network_secretariat"]


class WhomIn(BaseModel):
    """The question. `languages` are the caller's own; none given, those of their entry count.

    `again` says that an open page refreshes an answer it has: nobody asks, so that no gap is noted.
    """

    model_config = ConfigDict(extra="forbid")

    jurisdictions: Annotated[list[Code], Field(min_length=1, max_length=MOST_JURISDICTIONS)]
    offence: Code | None = None
    measure: Code | None = None
    stage: Code | None = None
    urgency: Urgency = "normal"
    languages: Annotated[list[Language], Field(max_length=20)] = []
    again: bool = False


class Reason(BaseModel):
    """One reason. `value` is a code of the reference data (offence, measure, stage, language)."""

    code: ReasonCode
    value: str | None = None
    level: LanguageLevel | None = None
    at: datetime | None = None
    days: int | None = None
    networks: list[str] = []


class Advised(BaseModel):
    """The kind of channel to use now, and why. Numbers are behind a reveal."""

    kind: Literal["consultation"] | ChannelKind
    why: ChannelWhy


class Advice(BaseModel):
    """One focal point to ask. The card names who answers instead: the stand-in during an absence, the alternate."""

    card: Card
    reasons: list[Reason]
    channel: Advised


class Fallback(BaseModel):
    """Where to turn when nobody fits: somebody (`card`, by `channel`), an office, or the secretariat of `network`."""

    kind: FallbackKind
    why: Why
    card: Card | None = None
    reasons: list[Reason] = []
    channel: Advised | None = None
    authority: AuthorityOut | None = None
    network: str | None = None


class ForJurisdiction(BaseModel):
    """The advice for one jurisdiction, best first; `gap_noted` says that secretariats were told of a gap.

    `secure` are the secure channels between it and the caller's own, as the register has them.
    """

    jurisdiction: str
    advice: list[Advice]
    secure: list[LinkOut]
    fallback: Fallback | None
    gap_noted: bool


class WhomOut(BaseModel):
    answers: list[ForJurisdiction]
    languages: list[str]
    illustrative: bool

    def shown(self) -> list[Card]:
        """Every card of the answer."""
        advised = [advice.card for each in self.answers for advice in each.advice]
        return advised + [each.fallback.card for each in self.answers if each.fallback and each.fallback.card]
