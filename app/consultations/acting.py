"""What acts in a room have in common: somebody in it, the room locked, and what they did under this key before."""

from typing import NamedTuple

from app.consultations import log, repository
from app.consultations.models import Entry, Participant, Room
from app.consultations.schemas import Ack
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import NotFound


class Standing(NamedTuple):
    """A locked room with the caller's place in it; `known` is what they added under the same key."""

    room: Room
    participant: Participant
    known: Entry | None


def enter(session: WriteSession, principal: Principal, room_id: str, key: str) -> Standing:
    """Locks a room for an act of the caller's. Raises NotFound, for a hidden room as for a missing one."""
    if repository.standing(session, principal, room_id) is None:
        raise NotFound
    log.lock(session, room_id)
    found = repository.room_of(session, principal, room_id)
    if found is None:
        raise NotFound
    room, participant, _ = found
    return Standing(room, participant, log.by_key(session, room_id, principal.person_id, key))


def ack(entry: Entry) -> Ack:
    """The acknowledgement of an entry."""
    return Ack(key=entry.key, room=entry.room_id, seq=entry.seq, at=entry.at)
