"""Posting, claiming and striking off errands.

An errand runs at least once: a handler must be harmless when it runs again. It is struck off only after its
handler saw that the work succeeded.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, update
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from app.kernel.db import ReadSession, WriteSession
from app.kernel.ids import new_id
from app.outbox.models import Errand

LEASE = timedelta(seconds=60)
ATTEMPTS = 150
"""With their pauses, a day: a mail server that is away for a night loses no letter."""
TOPIC = "outbox"
_DEAD = col(Errand.done_at).is_(None) & col(Errand.dead_at).is_not(None)


def post(
    session: WriteSession, kind: str, payload: dict[str, Any], *, at: datetime, due_at: datetime | None = None
) -> None:
    """Adds an errand to the caller's transaction; it is due at once unless `due_at` says later."""
    session.add(Errand(id=new_id(), kind=kind, payload=payload, posted_at=at, due_at=due_at or at))
    session.announce(TOPIC, kind, 1)


def _due(kinds: Collection[str], at: datetime) -> SelectOfScalar[Errand]:
    free = or_(col(Errand.leased_until).is_(None), col(Errand.leased_until) <= at)
    return select(Errand).where(
        col(Errand.done_at).is_(None),
        col(Errand.dead_at).is_(None),
        col(Errand.kind).in_(list(kinds)),
        Errand.due_at <= at,
        free,
    )


def awaited(session: WriteSession, kind: str, at: datetime) -> bool:
    """Whether an errand of a kind is still to come: one that is being carried out is not."""
    wanted = select(Errand.id).where(Errand.kind == kind, Errand.due_at > at, col(Errand.done_at).is_(None))
    return session.exec(wanted.where(col(Errand.dead_at).is_(None)).limit(1)).first() is not None


def next_due(session: ReadSession, kinds: Collection[str], *, until: datetime) -> datetime | None:
    """When a claim would find something, if that is so by `until`: asked first, so that an idle worker writes nothing,
    and comes at the moment itself."""
    free_from = func.coalesce(col(Errand.leased_until), col(Errand.due_at))  # a lease begins once it is due
    found = session.exec(_due(kinds, until).order_by(free_from).limit(1)).first()
    return (found.leased_until or found.due_at) if found else None


def claim(session: WriteSession, kinds: list[str], *, at: datetime, limit: int = 20) -> list[Errand]:
    """Takes due errands for one lease; a worker that dies leaves them to the next once the lease is over."""
    wanted = _due(kinds, at).order_by(col(Errand.due_at), col(Errand.id)).limit(limit)
    taken = list(session.exec(wanted.with_for_update(skip_locked=True)))
    for errand in taken:
        errand.leased_until = at + LEASE
        errand.attempts += 1
    return taken


def finish(session: WriteSession, ids: list[str], *, at: datetime) -> None:
    """Strikes errands off."""
    session.connection().execute(update(Errand).where(col(Errand.id).in_(ids)).values(done_at=at, leased_until=None))


def fail(session: WriteSession, id: str, reason: str, *, at: datetime) -> bool:
    """Puts an errand back with a growing pause (1 s, 2 s, 4 s … 10 min); after ATTEMPTS it is set aside as dead, which
    the answer says."""
    errand = session.get_one(Errand, id)
    errand.leased_until = None
    errand.last_error = reason[:500]
    if errand.attempts >= ATTEMPTS:
        errand.dead_at = at
    else:
        errand.due_at = at + min(timedelta(seconds=2 ** min(errand.attempts - 1, 10)), timedelta(minutes=10))
    return errand.dead_at is not None


def dead(session: ReadSession | WriteSession) -> list[Errand]:
    """What was set aside, the oldest first: it waits for the operator."""
    return list(session.exec(select(Errand).where(_DEAD).order_by(col(Errand.posted_at), col(Errand.id))))


def dead_count(session: ReadSession) -> int:
    """How many were set aside."""
    return session.exec(select(func.count()).select_from(Errand).where(_DEAD)).one()


def revive(session: WriteSession, *, at: datetime) -> int:
    """Lets everything that was set aside be tried again from the start; how many errands that were."""
    found = dead(session)
    for errand in found:
        errand.dead_at, errand.attempts, errand.due_at = None, 0, at
    return len(found)
