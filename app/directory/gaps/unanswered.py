"""Somebody found nobody and asks their secretariat: noted in one press, listed on the desk, settled there."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.directory.gaps.models import UnansweredSearch
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import NotFound, TooMany
from app.kernel.ids import new_id

MOST_A_DAY = 20
SHOWN = 200


def ask(session: WriteSession, principal: Principal, address: str, at: datetime) -> None:
    """Tells the secretariats of the caller's networks of a search; once, while it is open. Raises TooMany."""
    own = col(UnansweredSearch.person_id) == principal.person_id
    same = select(col(UnansweredSearch.network)).where(
        own, col(UnansweredSearch.address) == address, col(UnansweredSearch.settled_at).is_(None)
    )
    missing = sorted(principal.networks - set(session.scalars(same)))
    if not missing:
        return
    lately = select(func.count(col(UnansweredSearch.address).distinct())).where(
        own, col(UnansweredSearch.at) > at - timedelta(days=1)
    )
    if session.execute(lately).scalar_one() >= MOST_A_DAY:
        raise TooMany
    for network in missing:
        made = UnansweredSearch(id=new_id(), network=network, person_id=principal.person_id, address=address, at=at)
        session.add(made)
        _record(session, principal, made, "search.asked_about", at)


def waiting(session: Session, networks: Collection[str]) -> list[tuple[UnansweredSearch, Person]]:
    """The open ones of some networks with who asks, the oldest first. One statement."""
    rows = session.execute(
        select(UnansweredSearch, Person)
        .join(Person, col(Person.id) == col(UnansweredSearch.person_id))
        .where(col(UnansweredSearch.network).in_(sorted(networks)), col(UnansweredSearch.settled_at).is_(None))
        .order_by(col(UnansweredSearch.at), col(UnansweredSearch.id))
        .limit(SHOWN)
    )
    return [(row[0], row[1]) for row in rows]


def settle(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Takes one off the desk; harmless when repeated. Raises NotFound for another network's."""
    row = session.get(UnansweredSearch, id)
    if row is None or row.network not in judge.kept(principal, "desk.write"):
        raise NotFound
    if row.settled_at is None:
        row.settled_at = at
        _record(session, principal, row, "search.settled", at)


def _record(session: WriteSession, principal: Principal, row: UnansweredSearch, action: str, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind="unanswered_search",
        object_id=row.id,
        details={"network": row.network},
    )
