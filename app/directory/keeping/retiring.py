"""Somebody is no longer in office: out of the directory at once, and whoever follows a link is told so."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.directory import repository, visibility
from app.directory.cards import cards
from app.directory.circles import circles
from app.directory.following import changed
from app.directory.joining.models import Joining
from app.directory.keeping.models import Retirement
from app.directory.keeping.schemas import RetiredOut, RetireIn
from app.directory.models import FocalPoint
from app.directory.schemas import NamedOut
from app.identity.grants import leaving
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Forbidden, NotFound
from app.outbox import notices


def retire(session: WriteSession, principal: Principal, id: str, form: RetireIn, at: datetime) -> RetiredOut:
    """Takes an entry out of the directory and ends those grants of the persons behind it that the caller keeps; the
    rooms they were in by them go to whoever stands behind the successor, and nobody is asked any more to list it in
    a further network. An entry whose time is over can be retired
    still. Raises NotFound, Forbidden; BadInput for a successor who is not there, or of another State."""
    position = repository.next_position(session)
    found = cards(session, principal, [id], at, any_time=True)
    if not found:
        raise NotFound
    if not judge.permits(principal, "focal_point.retire", [each.network for each in found[0].memberships]):
        raise Forbidden if visibility.is_in_force(session.get_one(FocalPoint, id), at) else NotFound
    focal_point = session.get_one(FocalPoint, id)
    if form.successor is not None:
        follows = cards(session, principal, [form.successor], at)
        if form.successor == id or [each.jurisdiction for each in follows] != [focal_point.jurisdiction]:
            raise BadInput(fields=["successor"])
    focal_point.retired_at = at
    session.add(
        Retirement(
            focal_point_id=id,
            at=at,
            by=principal.person_id,
            reason=form.reason,
            note=form.note,
            successor_id=form.successor,
        )
    )
    waiting = select(col(Joining.id)).where(col(Joining.focal_point_id) == id, col(Joining.decided_at).is_(None))
    for joining in session.scalars(waiting).all():
        notices.settle(session, joining, at)
    leaving.behind(session, principal, id, form.successor, at)
    told = {"reason": form.reason, "successor": form.successor}
    changed(session, principal, focal_point, "focal_point.retired", ["retired_at"], at, position, **told)
    session.flush()
    return retired(session, principal, id, at)


def retired(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> RetiredOut:
    """Since when somebody is no longer in office, told to those who would otherwise see them. Raises NotFound."""
    gone = session.get(FocalPoint, id)
    if gone is None:
        raise NotFound
    since, reason, successor = _end(session, gone, at)
    shown = visibility.shown_networks(session, principal, at)
    stood = circles(repository.memberships(session, [id])[id], gone.jurisdiction)
    if since is None or visibility.level(shown, stood) is None:
        raise NotFound
    seen = cards(session, principal, [successor], at) if successor else []
    return RetiredOut.model_validate(
        {
            "since": since,
            "reason": reason,
            "successor": NamedOut.model_validate(seen[0], from_attributes=True) if seen else None,
        }
    )


def _end(
    session: ReadSession | WriteSession, gone: FocalPoint, at: datetime
) -> tuple[datetime | None, str, str | None]:
    if gone.retired_at is not None:
        why = session.get(Retirement, gone.id)
        return gone.retired_at, why.reason if why else "other", why.successor_id if why else None
    ended = gone.valid_until if gone.valid_until is not None and gone.valid_until <= at else None
    return ended, "term_ended", gone.alternate_id
