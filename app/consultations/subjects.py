"""Putting the subject of a room right: a name that should not stand in it is taken out.

As with words that are corrected, the log says who did it and when, and what stood there before lies sealed in it and is
given to nobody (`log.UNSPOKEN`).
"""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log, sealing
from app.consultations.abilities import abilities
from app.consultations.acting import ack, enter
from app.consultations.forms import SubjectIn
from app.consultations.schemas import Ack
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden


def correct(session: WriteSession, principal: Principal, room_id: str, form: SubjectIn, at: datetime) -> Ack:
    """Gives a room another subject. The same key again answers the first ack.

    Raises NotFound, Conflict `room_closed`, `room_frozen`, Forbidden `act_not_open_to_you`, BadInput for the same one.
    """
    room, place, known = enter(session, principal, room_id, form.key, at)
    if known is not None:
        return ack(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    if not abilities(room, place).correct_subject:
        raise Forbidden("act_not_open_to_you")
    before = sealing.lines(session, [room])[room_id]["subject"]
    if form.subject == before:
        raise BadInput(fields=["subject"])
    entry = log.append(
        session,
        room,
        kind="subject",
        key=form.key,
        author=principal.person_id,
        at=at,
        data={"before": before},
    )
    room.subject = sealing.seal_line(sealing.key_of(session, room_id), room_id, "subject", form.subject)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.subject_corrected",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"entry": entry.seq},
    )
    log.warned(session, room_id, principal.person_id, form.despite, at)
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)
