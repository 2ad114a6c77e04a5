"""Who fits a question, and in which order. Pure: values in, values out.

Somebody fits who is competent for the offence (or for the wider offence it belongs to), for the measure, for the two
together, and whose authority acts at the stage; what was not asked excludes nobody, and an authority that states no
stage is not excluded, but comes after those that do.

The one order of the directory holds: competence, shared language, reachable now, freshness (among equally fresh the
same network, then the later confirmation), id. Where a question is urgent, being reachable (and who opens first) comes
before the language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from app.directory.schemas import Freshness, LanguageLevel

_LEVEL: dict[LanguageLevel, int] = {"native": 2, "fluent": 2, "working": 1}
_FRESH: dict[Freshness, int] = {"fresh": 0, "due": 1, "stale": 2}
_FAR = float("inf")
Competence = Literal["itself", "wider", "not_asked"]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. `wider` is the offence that `offence` is a kind of."""

    offence: str | None = None
    wider: str | None = None
    measure: str | None = None
    stage: str | None = None
    urgent: bool = False
    languages: frozenset[str] = frozenset()
    networks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts about one focal point. `stages` is None where its authority states none."""

    id: str
    offences: frozenset[str]
    measures: frozenset[str]
    excluded: frozenset[tuple[str, str]] = frozenset()
    stages: frozenset[str] | None = None
    languages: Mapping[str, LanguageLevel] = field(default_factory=dict)
    networks: frozenset[str] = frozenset()
    on_duty: bool = False
    reachable: bool = False
    opens_at: datetime | None = None
    freshness: Freshness = "fresh"
    confirmed_at: datetime | None = None


def competence(question: Question, who: Standing) -> Competence | None:
    """How somebody is competent for what is asked, whatever the stage; None when they are not. Whoever takes the very
    offence out for the measure is not competent through its wider one."""
    if question.measure is not None and question.measure not in who.measures:
        return None
    if question.offence is None:
        return "not_asked"
    if (question.offence, question.measure) in who.excluded:
        return None
    if question.offence in who.offences:
        return "itself"
    wider = question.wider in who.offences and (question.wider, question.measure) not in who.excluded
    return "wider" if wider else None


def acts_at(question: Question, who: Standing) -> bool:
    """Whether the stage does not speak against somebody."""
    return question.stage is None or who.stages is None or question.stage in who.stages


def shared(question: Question, who: Standing) -> tuple[str, LanguageLevel] | None:
    """The language both speak that the other speaks best; ties by code."""
    common = sorted(question.languages & who.languages.keys(), key=lambda code: (-_LEVEL[who.languages[code]], code))
    return (common[0], who.languages[common[0]]) if common else None


def order(question: Question, who: Standing) -> tuple[tuple[float, ...], str]:
    """What those who fit are sorted by, the best first."""
    language = shared(question, who)
    spoken = -_LEVEL[language[1]] if language else 0
    there = 0 if who.on_duty and question.urgent else 1 if who.reachable else 2
    opens = (
        who.opens_at.timestamp() if question.urgent and who.opens_at and not who.reachable else 0 if there < 2 else _FAR
    )
    first = (there, opens, spoken) if question.urgent else (spoken, there)
    return (
        (
            0 if competence(question, who) == "itself" else 1,
            0 if question.stage is None or who.stages is not None else 1,
            *first,
            _FRESH[who.freshness],
            0 if who.networks & question.networks else 1,
            -who.confirmed_at.timestamp() if who.confirmed_at else 0,
        ),
        who.id,
    )
