"""A network's canaries, kept by its secretariat: listed, added, withdrawn."""

from datetime import datetime

from sqlalchemy import func, or_, select
from sqlmodel import col

from app.audit import service as audit
from app.directory.models import FocalPoint
from app.directory.reveals.models import Canary
from app.directory.reveals.schemas import CanaryIn, CanaryOut
from app.directory.visibility import visible
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, NotFound
from app.kernel.ids import new_id
from app.reference import service as reference


def canaries_of(session: ReadSession, principal: Principal, network: str) -> list[CanaryOut]:
    """A network's canaries, those in use first. Raises Forbidden."""
    judge.require(principal, "canary.keep", network)
    rows = session.scalars(
        select(Canary)
        .where(col(Canary.network) == network)
        .order_by(col(Canary.withdrawn_at).is_not(None), col(Canary.name_romanised), col(Canary.id))
    )
    return [CanaryOut.model_validate(each, from_attributes=True) for each in rows]


def add_canary(session: WriteSession, principal: Principal, network: str, wanted: CanaryIn, at: datetime) -> CanaryOut:
    """Adds an invented entry to a network. Raises Forbidden; BadInput for a name that somebody bears: an honest reader
    would ask for it."""
    judge.require(principal, "canary.keep", network)
    if wanted.jurisdiction not in reference.jurisdiction_codes(session):
        raise BadInput(fields=["jurisdiction"])
    if _borne(session, principal, wanted, at):
        raise BadInput(fields=["name_original"])
    made = Canary(id=new_id(), network=network, **wanted.model_dump())
    session.add(made)
    _record(session, principal, made, "canary.added", at)
    session.flush()
    return CanaryOut.model_validate(made, from_attributes=True)


def withdraw_canary(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Lets nobody meet it any more; harmless when repeated. Raises NotFound for another network's."""
    found = session.get(Canary, id)
    if found is None or found.network not in judge.kept(principal, "canary.keep"):
        raise NotFound
    if found.withdrawn_at is None:
        found.withdrawn_at = at
        _record(session, principal, found, "canary.withdrawn", at)


def _borne(session: WriteSession, principal: Principal, wanted: CanaryIn, at: datetime) -> bool:
    names = {wanted.name_original.lower(), wanted.name_romanised.lower()}
    same = or_(*(func.lower(col(name)).in_(names) for name in (FocalPoint.name_original, FocalPoint.name_romanised)))
    return session.execute(select(col(FocalPoint.id)).where(same, visible(principal, at)).limit(1)).first() is not None


def _record(session: WriteSession, principal: Principal, canary: Canary, action: str, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind="canary",
        object_id=canary.id,
        details={"network": canary.network},
    )
