"""What acts in a room have in common: somebody in it, the room locked, and what they did under this key before."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.consultations import log, repository
from app.consultations.models import Entry, Participant, Room
from app.consultations.schemas import Ack
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict, Forbidden, NotFound


class Standing(NamedTuple):
    """A locked room with the caller's place in it; `known` is what they added under the same key."""

    room: Room
    participant: Participant
    known: Entry | None


def enter(session: WriteSession, principal: Principal, room_id: str, key: str, at: datetime) -> Standing:
    """Locks a room in which the caller says or changes something.

    Raises NotFound, Conflict `room_frozen`, Forbidden `act_not_open_to_you`; not for a key seen before.
    """
    standing = present(session, principal, room_id, key, at)
    if standing.known is None and standing.room.frozen_at is not None:
        raise Conflict("room_frozen")
    if standing.known is None and not standing.participant.voice:
        raise Forbidden("act_not_open_to_you")
    return standing


def present(session: WriteSession, principal: Principal, room_id: str, key: str, at: datetime) -> Standing:
    """The same for what everybody in a room may do, whatever their part in it, and while it stands still.

    Raises NotFound, for a hidden or destroyed room as for a missing one.
    """
    room, participant = locked(session, principal, room_id, at)
    return Standing(room, participant, log.by_key(session, room_id, principal.person_id, key))


def locked(session: WriteSession, principal: Principal, room_id: str, at: datetime) -> tuple[Room, Participant]:
    """A locked room with the caller's place in it, as they are once nobody else changes them. Raises NotFound."""
    if repository.standing(session, principal, room_id, at) is None:
        raise NotFound
    log.lock(session, room_id)
    found = repository.room_of(session, principal, room_id, at)
    if found is None:
        raise NotFound
    return found[0], found[1]


def standing(session: Session, principal: Principal, room_id: str, at: datetime) -> Room:
    """A room that the caller is in, for reading. Raises NotFound."""
    found = repository.room_of(session, principal, room_id, at)
    if found is None:
        raise NotFound
    return found[0]


def ack(entry: Entry) -> Ack:
    """The acknowledgement of an entry."""
    return Ack(key=entry.key, room=entry.room_id, seq=entry.seq, at=entry.at)
