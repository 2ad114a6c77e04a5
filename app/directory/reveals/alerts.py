"""What secretariats must look at: limits reached, canaries touched, urgent reveals."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.directory.reveals.models import DirectoryAlert, Suspension
from app.directory.reveals.schemas import AlertOut
from app.directory.reveals.suspensions import URGENT, notice, told
from app.directory.reveals.viewers import viewer
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound
from app.outbox import notices

MOST = 100


def alerts(session: ReadSession, principal: Principal) -> list[AlertOut]:
    """The latest alerts of the caller's secretariats: open ones first, suspensions before what was urgent."""
    rows = session.execute(
        select(DirectoryAlert, Person)
        .join(Person, col(Person.id) == col(DirectoryAlert.person_id))
        .where(col(DirectoryAlert.network).in_(sorted(judge.kept(principal, "desk.read"))))
        .order_by(col(DirectoryAlert.reviewed_at).is_not(None))
        .order_by(col(DirectoryAlert.kind).in_(URGENT), col(DirectoryAlert.at).desc(), col(DirectoryAlert.id))
        .limit(MOST)
    ).all()
    people = {person.id for _, person in rows}
    suspended = set(
        session.scalars(
            select(col(Suspension.person_id)).where(
                col(Suspension.person_id).in_(sorted(people)), col(Suspension.lifted_at).is_(None)
            )
        )
    )
    return [_out(alert, person, person.id in suspended) for alert, person in rows]


def review(session: WriteSession, principal: Principal, id: str, note: str, at: datetime) -> None:
    """Marks an alert as looked at. Raises NotFound for another network's, or one about the caller."""
    found = session.get(DirectoryAlert, id)
    if (
        found is None
        or found.network not in judge.kept(principal, "desk.write")
        or found.person_id == principal.person_id
    ):
        raise NotFound
    found.reviewed_at, found.reviewed_by, found.note = at, principal.person_id, note
    session.flush()
    _settle(session, found, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="directory_alert.reviewed",
        object_kind="directory_alert",
        object_id=id,
    )


def _settle(session: WriteSession, looked_at: DirectoryAlert, at: datetime) -> None:
    """The keepers of this network wait no longer, but for those who keep another that has not looked; nobody does once
    all have."""
    urgent = looked_at.kind in URGENT
    alike = col(DirectoryAlert.kind).in_(URGENT) if urgent else col(DirectoryAlert.kind).not_in(URGENT)
    wait = select(col(DirectoryAlert.network)).where(
        col(DirectoryAlert.person_id) == looked_at.person_id, col(DirectoryAlert.reviewed_at).is_(None), alike
    )
    others = sorted(set(session.scalars(wait)) - {looked_at.network})
    theirs = None
    if others:
        theirs = told(session, looked_at.person_id, [looked_at.network], at)
        theirs -= told(session, looked_at.person_id, others, at)
    notices.settle(session, looked_at.person_id, at, notice(looked_at.kind), persons=theirs)


def _out(alert: DirectoryAlert, person: Person, suspended: bool) -> AlertOut:
    return AlertOut.model_validate(
        {
            "id": alert.id,
            "at": alert.at,
            "network": alert.network,
            "kind": alert.kind,
            "person_id": person.id,
            "person": viewer(person),
            "details": alert.details,
            "suspended": suspended,
            "reviewed_at": alert.reviewed_at,
            "note": alert.note,
        }
    )
