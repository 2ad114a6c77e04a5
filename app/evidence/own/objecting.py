"""An objection that is upheld: the numbers that are not the office's go, and no second person is asked to agree."""

from datetime import datetime

from app.directory import following, repository
from app.directory.contacts import channels
from app.directory.contacts.service import channels_of
from app.directory.models import FocalPoint
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import WriteSession

PRIVATE = frozenset({"mobile"})
"""Kinds of channel that reach a person wherever they are, and not an office."""


def uphold(session: WriteSession, principal: Principal, person_id: str, at: datetime) -> None:
    """Takes private numbers out of somebody's entry: the person and their secretariat have both said so."""
    position = repository.next_position(session)
    person = session.get_one(Person, person_id)
    entry = session.get(FocalPoint, person.focal_point_id) if person.focal_point_id else None
    if entry is None:
        return
    now = channels_of(session, entry.id)
    kept = [each for each in now if each.kind not in PRIVATE]
    if kept != now:
        channels.replace(session, entry.id, kept)
        following.changed(session, principal, entry, "focal_point.edited", ["channels"], at, position)
