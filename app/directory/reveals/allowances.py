"""What the caller may still be shown, and a network's lower limits."""

from datetime import datetime
from typing import get_args

from app.audit import service as audit
from app.directory.reveals import repository
from app.directory.reveals.limits import HOUR, day_of, near
from app.directory.reveals.models import DirectoryLimit
from app.directory.reveals.schemas import Allowance, Cause, LimitsIn, Quota
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession

TOPIC = "directory_limits"


def allowance(session: ReadSession | WriteSession, principal: Principal, at: datetime) -> Allowance:
    """How much of each limit is used."""
    limits = repository.limits_of(session, principal, at)
    seen = repository.revealed(session, principal.person_id, at)
    lately = sum(first > at - HOUR for _, first in seen)
    suspension = repository.suspension(session, principal.person_id)
    causes: dict[str, Cause] = {each: each for each in get_args(Cause)}
    return Allowance(
        reveals_day=_quota(len(seen), limits.reveals_day),
        reveals_hour=_quota(lately, limits.reveals_hour),
        listed_day=_quota(repository.listed(session, principal.person_id, day_of(at)), limits.listed_day),
        suspended_at=suspension.at if suspension else None,
        suspended_for=causes[suspension.cause] if suspension else None,
    )


def lowered(session: ReadSession | WriteSession, principal: Principal, network: str) -> LimitsIn:
    """A network's own limits. Raises Forbidden unless the caller keeps its directory."""
    judge.require(principal, "limits.set", network)
    found = session.get(DirectoryLimit, network)
    return LimitsIn.model_validate(found.model_dump(exclude={"network"})) if found else LimitsIn()


def lower(session: WriteSession, principal: Principal, network: str, wanted: LimitsIn, at: datetime) -> LimitsIn:
    """Sets a network's limits, never above the house's; every process hears of it. Raises Forbidden."""
    judge.require(principal, "limits.set", network)
    session.merge(DirectoryLimit(network=network, **wanted.model_dump()))
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="directory_limits.set",
        object_kind="network",
        object_id=network,
        details=wanted.model_dump(),
    )
    session.announce(TOPIC, network, 1)
    return wanted


def _quota(used: int, limit: int) -> Quota:
    return Quota(used=used, limit=limit, near=near(used, limit))
