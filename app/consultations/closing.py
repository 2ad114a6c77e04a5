"""Closing a consultation with what came of it."""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log, repository
from app.consultations.abilities import abilities
from app.consultations.models import Entry
from app.consultations.opening import OBJECT
from app.consultations.schemas import Ack, CloseIn
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.reference import service as reference


def close(session: WriteSession, principal: Principal, room_id: str, closing: CloseIn, at: datetime) -> Ack:
    """Ends a room; nothing is said in it after. The same key again answers the first ack.

    Raises NotFound, Conflict `room_closed`, Forbidden `act_not_open_to_you`, BadInput for an unknown outcome.
    """
    if repository.standing(session, principal, room_id) is None:
        raise NotFound
    log.lock(session, room_id)
    known = log.by_key(session, room_id, principal.person_id, closing.key)
    if known is not None:
        return _ack(known)
    found = repository.room_of(session, principal, room_id)
    if found is None:
        raise NotFound
    room, participant, _ = found
    if room.status == "closed":
        raise Conflict("room_closed")
    if not abilities(room.status, participant.side, opener=room.opened_by == principal.person_id).close:
        raise Forbidden("act_not_open_to_you")
    if closing.outcome not in reference.codes(session, "outcome"):
        raise BadInput(fields=["outcome"])
    entry = log.append(
        session,
        room,
        kind="closed",
        key=closing.key,
        author=principal.person_id,
        at=at,
        body=closing.note or None,
        data=closing.model_dump(include={"outcome", "formal_reference", "central_authority_informed"}),
    )
    room.outcome = closing.outcome
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.closed",
        object_kind=OBJECT,
        object_id=room_id,
        details={"outcome": closing.outcome},
    )
    session.announce(log.TOPIC, room_id, entry.seq)
    return _ack(entry)


def _ack(entry: Entry) -> Ack:
    return Ack(key=entry.key, room=entry.room_id, seq=entry.seq, at=entry.at)
