"""What secretariats must look at: limits reached, canaries touched, urgent reveals."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import col

from app.audit import service as audit
from app.directory.reveals.models import Canary, DirectoryAlert, Suspension
from app.directory.reveals.schemas import AlertOut, CanaryIn, CanaryOut
from app.directory.reveals.viewers import viewer
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Forbidden, NotFound
from app.kernel.ids import new_id
from app.reference import service as reference

MOST = 100


def alerts(session: ReadSession, principal: Principal) -> list[AlertOut]:
    """The latest alerts of the caller's secretariats: open ones first, suspensions before urgent reveals."""
    rows = session.execute(
        select(DirectoryAlert, Person)
        .join(Person, col(Person.id) == col(DirectoryAlert.person_id))
        .where(col(DirectoryAlert.network).in_(sorted(principal.secretariat_of)))
        .order_by(col(DirectoryAlert.reviewed_at).is_not(None))
        .order_by(col(DirectoryAlert.kind) == "urgent_reveal", col(DirectoryAlert.at).desc(), col(DirectoryAlert.id))
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


def unreviewed(session: ReadSession, networks: Iterable[str]) -> int:
    """How many alerts of these networks nobody has looked at."""
    wanted = select(func.count()).where(
        col(DirectoryAlert.network).in_(sorted(networks)), col(DirectoryAlert.reviewed_at).is_(None)
    )
    return int(session.execute(wanted).scalar_one())


def review(session: WriteSession, principal: Principal, id: str, note: str, at: datetime) -> None:
    """Marks an alert as looked at. Raises NotFound for another network's, or one about the caller."""
    found = session.get(DirectoryAlert, id)
    if found is None or found.network not in principal.secretariat_of or found.person_id == principal.person_id:
        raise NotFound
    found.reviewed_at, found.reviewed_by, found.note = at, principal.person_id, note
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="directory_alert.reviewed",
        object_kind="directory_alert",
        object_id=id,
    )


def canaries_of(session: ReadSession, principal: Principal, network: str) -> list[CanaryOut]:
    """A network's canaries, for its secretariat. Raises Forbidden."""
    _of_secretariat(principal, network)
    rows = session.scalars(select(Canary).where(col(Canary.network) == network).order_by(col(Canary.id)))
    return [CanaryOut.model_validate(each, from_attributes=True) for each in rows]


def add_canary(session: WriteSession, principal: Principal, network: str, wanted: CanaryIn, at: datetime) -> CanaryOut:
    """Adds an invented entry to a network. Raises Forbidden, BadInput."""
    _of_secretariat(principal, network)
    if wanted.jurisdiction not in reference.jurisdiction_codes(session):
        raise BadInput(fields=["jurisdiction"])
    made = Canary(id=new_id(), network=network, **wanted.model_dump())
    session.add(made)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="canary.added",
        object_kind="canary",
        object_id=made.id,
        details={"network": network},
    )
    session.flush()
    return CanaryOut.model_validate(made, from_attributes=True)


def _of_secretariat(principal: Principal, network: str) -> None:
    if network not in principal.secretariat_of:
        raise Forbidden


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
