"""What is aimed at, by network and class of urgency. No network has published obligations; these are targets.

| class    | acknowledged within                 | the ladder goes up by itself                | answered within |
|----------|-------------------------------------|---------------------------------------------|-----------------|
| critical | 30 minutes, at any hour             | after 10, 20 and 30 minutes                 |                 |
| high     | 4 working hours of whoever is asked | once that is over and they are at work, and |                 |
|          |                                     | at each opening after                       |                 |
| normal   | 1 working day of whoever is asked   | never                                       | 5 working days  |

A proposal (domain.md 3.3), which each network may change; minutes that it gives for the ladder are real time.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.consultations.urgency.models import ResponseTarget
from app.consultations.urgency.schemas import TargetIn, TargetOut
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Forbidden

WORKING_DAY = 8 * 60
SET = "response_target.set"


@dataclass(frozen=True, slots=True)
class Target:
    """`acknowledge` in minutes, of working time where `working`; `answer_days` working days; `rungs` in minutes.

    `by_openings`: the ladder goes up whenever they are at work and the target is over.
    """

    acknowledge: int
    working: bool
    answer_days: int | None
    rungs: tuple[int, ...]
    by_openings: bool = False


DEFAULTS: Final[dict[str, Target]] = {
    "critical": Target(30, working=False, answer_days=None, rungs=(10, 20, 30)),
    "high": Target(4 * 60, working=True, answer_days=None, rungs=(), by_openings=True),
    "normal": Target(WORKING_DAY, working=True, answer_days=5, rungs=()),
}


def target(session: Session, network: str | None, urgency: str) -> Target:
    """The target that holds for a consultation through `network`. One statement."""
    row = session.get(ResponseTarget, (network, urgency)) if network else None
    return DEFAULTS[urgency] if row is None else _of(row)


def targets(session: ReadSession | WriteSession, principal: Principal) -> list[TargetOut]:
    """The targets of the networks whose secretariat the caller is. Raises Forbidden for anybody else."""
    kept = sorted(judge.kept(principal, SET))
    if not kept:
        raise Forbidden
    rows = session.scalars(select(ResponseTarget).where(col(ResponseTarget.network).in_(kept)))
    own = {(row.network, row.urgency): row for row in rows}
    return [
        _out(network, urgency, _of(own[network, urgency]) if (network, urgency) in own else default)
        for network in kept
        for urgency, default in DEFAULTS.items()
    ]


def set_target(session: WriteSession, principal: Principal, form: TargetIn, at: datetime) -> list[TargetOut]:
    """What a network aims at from now on; consultations that are open keep the clock they have. Raises Forbidden."""
    judge.require(principal, SET, form.network)
    session.merge(ResponseTarget(**form.model_dump(), set_by=principal.person_id, set_at=at))
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="response_target.set",
        object_kind="network",
        object_id=form.network,
        details=form.model_dump(exclude={"network"}),
    )
    session.flush()
    return targets(session, principal)


def _of(row: ResponseTarget) -> Target:
    by_openings = DEFAULTS[row.urgency].by_openings and not row.rungs
    return Target(row.acknowledge, row.working, row.answer_days, tuple(row.rungs), by_openings)


def _out(network: str, urgency: str, found: Target) -> TargetOut:
    return TargetOut.model_validate(
        {
            "network": network,
            "urgency": urgency,
            "acknowledge": found.acknowledge,
            "working": found.working,
            "answer_days": found.answer_days,
            "rungs": found.rungs,
            "default": found == DEFAULTS[urgency],
        }
    )
