"""What was agreed to becomes an entry, with all that follows from a new one."""

from datetime import datetime

from app.directory import following
from app.directory.additions.schemas import AdditionIn
from app.directory.circles import FORMER, STANDINGS
from app.directory.contacts import channels
from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.reference.models import Membership

_ELSEWHERE = {"network", "role", "channels", "valid_from", "valid_until"}


def write(session: WriteSession, principal: Principal, id: str, form: AdditionIn, at: datetime, position: int) -> None:
    """Writes an entry, confirmed by whoever agreed."""
    fields = form.model_dump(mode="json", exclude_none=True, exclude=_ELSEWHERE)
    limits = {"valid_from": form.valid_from, "valid_until": form.valid_until}
    confirmed = {"confirmed_at": at, "confirmed_by": principal.person_id}
    entry = FocalPoint.model_validate(fields | limits | confirmed | {"id": id, "revision": 0, "change_seq": position})
    session.add(entry)
    session.flush()
    join(session, entry, form.network, form.role)
    channels.replace(session, id, form.channels or ())
    given = {name for name, value in (fields | limits).items() if value}
    written = given - {"jurisdiction"} | {"channels", "memberships"}
    following.changed(session, principal, entry, "focal_point.added", sorted(written), at, position)


def join(session: WriteSession, entry: FocalPoint, network: str, role: str) -> None:
    """Lists an entry in a network, with the standing of its State there; one that has left meanwhile keeps that."""
    state = session.get(Membership, (network, entry.jurisdiction))
    standing = STANDINGS.get(state.status, "full") if state else FORMER
    session.add(FocalPointMembership(focal_point_id=entry.id, network=network, role=role, standing=standing))
