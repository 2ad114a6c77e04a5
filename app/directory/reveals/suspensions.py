"""Suspending an account's use of the directory, telling its secretariats, and lifting it again."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.directory.reveals import repository
from app.directory.reveals.limits import day_of
from app.directory.reveals.models import DirectoryAlert, Suspension
from app.identity import repository as persons
from app.identity.grants import repository as grants
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound
from app.kernel.ids import new_id
from app.outbox import notices

TOPIC = "directory_suspension"
URGENT = ("urgent_reveal", "urgent_search")
"""Alerts of what somebody did in an urgent matter; the others are of directories taken away."""


def suspend(session: WriteSession, principal: Principal, cause: str, at: datetime, **details: Any) -> None:
    """Takes the directory away from the caller until a secretariat gives it back; does nothing a second time."""
    if repository.suspension(session, principal.person_id) is not None:
        return
    made = Suspension(id=new_id(), person_id=principal.person_id, at=at, cause=cause)
    session.add(made)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="directory_use.suspended",
        object_kind="person",
        object_id=principal.person_id,
        details={"cause": cause, **details},
    )
    alert(session, principal.person_id, repository.belongs_to(principal), cause, at, **details)
    session.announce(TOPIC, principal.person_id, 1)


def alert(
    session: WriteSession, person_id: str, networks: Iterable[str], kind: str, at: datetime, **details: Any
) -> None:
    """Tells the secretariats of `networks`, in the caller's transaction: nothing is lost, nothing waits. Whoever can
    give the directory back has a notice at once, whatever the hour: one of each kind until somebody looked at it."""
    about = sorted(networks)
    for network in about:
        session.add(
            DirectoryAlert(id=new_id(), network=network, person_id=person_id, at=at, kind=kind, details=details)
        )
    notices.post(session, told(session, person_id, about, at), notice(kind), about=person_id, at=at, urgent=True)


def told(session: WriteSession, person_id: str, networks: Collection[str], at: datetime) -> set[str]:
    """Who can give the directory back to somebody for these networks."""
    return grants.in_reach(session, "suspension.lift", networks, None, None, at, (person_id,))


def notice(kind: str) -> notices.Kind:
    return "directory_urgent" if kind in URGENT else "directory_suspended"


def lift(session: WriteSession, principal: Principal, person_id: str, at: datetime) -> None:
    """Gives the directory back, with a fresh allowance, by a secretariat of one of their networks. Raises NotFound."""
    found = repository.suspension(session, person_id)
    theirs = {grant.network for grant in persons.grants_of(session, person_id, at) if grant.network}
    if found is None or not judge.permits(principal, "suspension.lift", theirs) or person_id == principal.person_id:
        raise NotFound
    for each in _in_force(session, person_id):
        each.lifted_at, each.lifted_by = at, principal.person_id
    repository.forgive(session, person_id, day_of(at))
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="directory_use.restored",
        object_kind="person",
        object_id=person_id,
    )
    session.announce(TOPIC, person_id, 2)


def _in_force(session: ReadSession | WriteSession, person_id: str) -> list[Suspension]:
    wanted = select(Suspension).where(col(Suspension.person_id) == person_id, col(Suspension.lifted_at).is_(None))
    return list(session.scalars(wanted))
