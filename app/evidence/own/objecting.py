"""An objection that is upheld: the numbers that are not the office's go, and no second person is asked to agree."""

from datetime import datetime

from app.directory import repository
from app.directory.contacts.service import channels_of, give_up, replace
from app.directory.models import FocalPoint
from app.identity.grants.repository import acting
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict

PRIVATE = frozenset({"mobile"})
"""Kinds of channel that reach a person wherever they are, and not an office."""


def uphold(session: WriteSession, principal: Principal, person_id: str, at: datetime) -> None:
    """Takes private numbers out of somebody's entry: the person has said so, and whoever has the second word about its
    numbers. A change that waits is refused: it could write them back.

    Raises Conflict for an entry about whose numbers the caller has no word: `officers_entry_held` where whoever keeps
    it is the person themselves, `entry_held` where it is somebody else.
    """
    position = repository.next_position(session)
    person = session.get_one(Person, person_id)
    entry = session.get(FocalPoint, person.focal_point_id) if person.focal_point_id else None
    if entry is None:
        return
    networks = [each.network for each in repository.memberships(session, [entry.id])[entry.id]]
    if not judge.permits(principal, "contact.agree", networks):
        keeps = judge.permits(acting(session, person_id, at), "focal_point.edit", networks)
        raise Conflict("officers_entry_held" if keeps else "entry_held")
    now = channels_of(session, entry.id)
    kept = [each for each in now if each.kind not in PRIVATE]
    give_up(session, principal, entry.id, at)
    if kept != now:
        replace(session, principal, entry, kept, at, position)
