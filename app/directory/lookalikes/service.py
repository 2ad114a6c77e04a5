"""Noting look-alikes, listing those that wait for a network's secretariat, settling one (security.md, section 5).

Who looks like whom is found above (search/lookalikes), since names are compared there.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from app.audit import service as audit
from app.directory.circles import FORMER
from app.directory.lookalikes.models import LookAlike
from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import NotFound
from app.kernel.ids import new_id
from app.kernel.paging import PAGE

MOST = PAGE // 2
"""Pairs at once: as many people as a page."""


def note(session: WriteSession, id: str, alike: Collection[str], at: datetime) -> None:
    """Writes down whom entry `id` looks like now; what waited and is so no more is taken away."""
    of = or_(col(LookAlike.one) == id, col(LookAlike.other) == id)
    known = {each.other if each.one == id else each.one: each for each in session.scalars(select(LookAlike).where(of))}
    for other, pair in known.items():
        if other not in alike and pair.settled_at is None:
            session.delete(pair)
    for other in sorted(set(alike) - known.keys()):
        one, two = sorted((id, other))
        session.add(LookAlike(id=new_id(), one=one, other=two, found_at=at))
        _record(session, None, "look_alike.found", id, other, at)


def waiting(session: Session, networks: Collection[str]) -> list[LookAlike]:
    """The pairs before the secretariats of some networks, the oldest first (at most MOST). One statement."""
    wanted = select(LookAlike).where(*_open(networks)).order_by(col(LookAlike.found_at), col(LookAlike.id))
    return list(session.scalars(wanted.limit(MOST)))


def number(session: Session, networks: Collection[str]) -> tuple[int, datetime | None]:
    """How many wait, and since when the oldest does. One statement."""
    row = session.execute(select(func.count(), func.min(col(LookAlike.found_at))).where(*_open(networks))).one()
    return row[0], row[1]


def settle(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """They are two people; harmless when repeated. Raises NotFound for a pair of other networks."""
    kept = judge.kept(principal, "desk.write")
    pair = session.scalars(select(LookAlike).where(col(LookAlike.id) == id, _shared(kept))).one_or_none()
    if pair is None:
        raise NotFound
    if pair.settled_at is None:
        pair.settled_at, pair.settled_by = at, principal.person_id
        _record(session, principal.person_id, "look_alike.settled", pair.one, pair.other, at)


def _open(networks: Collection[str]) -> list[ColumnElement[bool]]:
    retired = select(col(FocalPoint.id)).where(col(FocalPoint.retired_at).is_not(None))
    return [
        col(LookAlike.settled_at).is_(None),
        _shared(networks),
        col(LookAlike.one).not_in(retired),
        col(LookAlike.other).not_in(retired),
    ]


def _shared(networks: Collection[str]) -> ColumnElement[bool]:
    """Both are in one of `networks`: nobody is told of an entry of a network that is not theirs."""
    mine, theirs = aliased(FocalPointMembership), aliased(FocalPointMembership)
    return exists().where(
        col(mine.focal_point_id) == col(LookAlike.one),
        col(theirs.focal_point_id) == col(LookAlike.other),
        col(mine.network) == col(theirs.network),
        col(mine.network).in_(sorted(networks)),
        col(mine.standing) != FORMER,
        col(theirs.standing) != FORMER,
    )


def _record(session: WriteSession, actor: str | None, action: str, one: str, other: str, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=actor,
        action=action,
        object_kind="focal_point",
        object_id=one,
        details={"other": other},
    )
