"""Somebody is no longer in office: out of the directory at once, and whoever follows a link is told so."""

from datetime import datetime

from app.audit import service as audit
from app.directory import repository, visibility
from app.directory.cards import cards
from app.directory.circles import circles
from app.directory.keeping.models import Retirement
from app.directory.keeping.schemas import NamedOut, RetiredOut, RetireIn
from app.directory.models import FocalPoint
from app.directory.service import OBJECT, card
from app.identity import repository as persons
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Forbidden, NotFound
from app.outbox import service as outbox

ERRAND = "focal_point.changed"


def retire(session: WriteSession, principal: Principal, id: str, form: RetireIn, at: datetime) -> RetiredOut:
    """Takes an entry out of the directory and ends the grants of the person behind it; rooms they are in stay open to
    them until these are handed over. Raises NotFound, Forbidden; BadInput for a successor who is not there."""
    position = repository.next_position(session)
    if not card(session, principal, id, at).abilities.edit:
        raise Forbidden
    if form.successor is not None and (form.successor == id or not cards(session, principal, [form.successor], at)):
        raise BadInput(fields=["successor"])
    focal_point = session.get_one(FocalPoint, id)
    focal_point.retired_at = at
    focal_point.revision += 1
    focal_point.change_seq = position
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
    persons.end_grants_behind(session, id, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="focal_point.retired",
        object_kind=OBJECT,
        object_id=id,
        details={"reason": form.reason, "successor": form.successor, "revision": focal_point.revision},
    )
    outbox.post(session, ERRAND, {"id": id}, at=at)
    session.announce(repository.TOPIC, "", position)
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
