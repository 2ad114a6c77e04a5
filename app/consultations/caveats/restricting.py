"""Putting caveats on a room, and taking them off: everything said after bears them.

| act                                    | who                                        | while the room is |
|----------------------------------------|--------------------------------------------|-------------------|
| put a caveat on                        | anyone in it                               | not closed        |
| take it off, or change its words, day  | the side (State) that put it on, UNTOC 18(5) | not closed      |
"""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack, enter
from app.consultations.caveats.accepting import bound_by_own
from app.consultations.caveats.schemas import RestrictIn
from app.consultations.schemas import Ack
from app.consultations.sealing import key_of, open_terms, seal_terms
from app.consultations.terms import Marking, put, touched
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden
from app.reference import service as reference


def restrict(session: WriteSession, principal: Principal, room_id: str, wanted: RestrictIn, at: datetime) -> Ack:
    """Puts caveats on a room in place of those before; the answer is the entry `restricted`.

    Raises NotFound, Conflict `room_closed`, BadInput for an unknown caveat, Forbidden `act_not_open_to_you` where one
    that another State gave would be loosened.
    """
    room, _, known = enter(session, principal, room_id, wanted.key, at)
    if known is not None:
        return ack(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    if not reference.codes(session, "caveat").issuperset(wanted.caveats):
        raise BadInput(fields=["caveats"])
    key = key_of(session, room_id)
    before = Marking.of(room.caveats, open_terms(key, room_id, room.terms))
    now = put(before, wanted.caveats, wanted.terms, principal.jurisdiction, room.last_seq + 1)
    if any(before.terms["by"][code] != principal.jurisdiction for code in touched(before, now)):
        raise Forbidden("act_not_open_to_you")
    room.caveats, room.terms = now.caveats, seal_terms(key, room_id, now.data)
    entry = log.append(session, room, kind="restricted", key=wanted.key, author=principal.person_id, at=at)
    bound_by_own(session, room, entry)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.caveats_set",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"caveats": now.caveats},
    )
    log.warned(session, room_id, principal.person_id, wanted.despite, at)
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)
