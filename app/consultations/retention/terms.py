"""For how long each network keeps what was said; where several meet in a room, the shortest time counts."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.consultations.kinds import KINDS
from app.consultations.models import RetentionTerms
from app.consultations.retention.schemas import USUAL, RetentionIn, RetentionOut
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession


def kept_for(session: Session, kind: str, networks: Collection[str | None]) -> timedelta:
    """From closing to destruction, for a room of this kind with people of these networks. One statement at most."""
    if (days := KINDS[kind].days) is not None:
        return timedelta(days=days)
    return timedelta(days=_shortest(session, [each for each in networks if each is not None]))


def _shortest(session: Session, networks: Collection[str]) -> int:
    rows = session.scalars(select(RetentionTerms).where(col(RetentionTerms.network).in_(sorted(networks))))
    own = {row.network: row.days for row in rows}
    return min((own.get(network, USUAL) for network in networks), default=USUAL)


def terms(session: ReadSession, principal: Principal, network: str) -> RetentionOut:
    """A network's days, for its secretariat. Raises Forbidden."""
    judge.require(principal, "retention.set", network)
    return RetentionOut(days=_shortest(session, [network]))


def set_terms(
    session: WriteSession, principal: Principal, network: str, form: RetentionIn, at: datetime
) -> RetentionOut:
    """Sets them for consultations that are closed from now on. Raises Forbidden."""
    judge.require(principal, "retention.set", network)
    session.merge(RetentionTerms(network=network, days=form.days))
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="retention_terms.set",
        object_kind="network",
        object_id=network,
        details=form.model_dump(),
    )
    return RetentionOut(days=form.days)
