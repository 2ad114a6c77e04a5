"""How much of the audit one account reads in a day (UTC), whoever it is: it names as many people as the directory does.
One's own acts are not counted.

Whoever wants more is refused until the day is over, and at once whoever gives and ends the role by which they read is
told (docs/decisions/0049).
"""

from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import col

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.directory.reveals.limits import until_tomorrow
from app.identity.grants.repository import in_reach
from app.identity.permissions.table import LAW
from app.identity.principal import Principal
from app.identity.repository import lock_person
from app.kernel.clock import midnight
from app.kernel.db import WriteSession
from app.kernel.errors import TooMany
from app.outbox import notices

READ, TAKEN, REFUSED = "audit.read", "audit.exported", "audit.refused"
WATCHED = {READ: "audit", TAKEN: "audit_export"}
"""Acts that are counted, and the kind of thing that each is done to."""
A_DAY = {READ: 200, TAKEN: 3}
"""Pages read, together as many entries as one file holds; files taken along."""


def beyond(session: WriteSession, principal: Principal, act: str, at: datetime) -> TooMany | None:
    """Why the caller may not read on or take more today. An answer and not raised: who was told must be kept."""
    lock_person(session, principal.person_id)
    if _today(session, principal, act, at) < A_DAY[act]:
        return None
    if not _today(session, principal, REFUSED, at):
        _tell(session, principal, act, at)
    return TooMany("audit_a_day", limit=A_DAY[act], retry_after=until_tomorrow(at))


def _today(session: WriteSession, principal: Principal, act: str, at: datetime) -> int:
    wanted = select(func.count()).where(
        col(AuditEntry.actor) == principal.person_id,
        col(AuditEntry.action) == act,
        col(AuditEntry.object_kind) == WATCHED.get(act, "audit"),
        col(AuditEntry.at) >= midnight(at),
    )
    return int(session.execute(wanted).scalar_one())


def _tell(session: WriteSession, principal: Principal, act: str, at: datetime) -> None:
    """Once a day."""
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=REFUSED,
        object_kind="audit",
        object_id=" ".join(sorted({grant.network for grant in principal.grants if grant.network})),
        details={"act": act, "limit": A_DAY[act]},
    )
    told = set[str]()
    for grant in principal.grants:
        if grant.role in LAW[READ]:
            of = [grant.network] if grant.network else []
            told |= in_reach(session, f"grant.{grant.role}", of, None, None, at, (principal.person_id,))
    notices.post(session, told, "audit_refused", about=principal.person_id, at=at, urgent=True)
