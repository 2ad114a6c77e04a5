"""Closing a consultation with what came of it."""

from datetime import datetime

from app.audit import service as audit
from app.consultations import joining, log
from app.consultations.abilities import abilities
from app.consultations.acting import ack, present
from app.consultations.forms import CloseIn
from app.consultations.kinds import KINDS
from app.consultations.retention import service as retention
from app.consultations.schemas import Ack
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden
from app.outbox import notices
from app.reference import service as reference

NEEDED = {
    "request_will_be_sent": ("formal_reference",),
    "other_route": ("note",),
    "not_possible": ("note",),
    "redirected": ("note",),
}
"""What an outcome is nothing without: by which reference, by which route, why, to whom."""
SAID = {"outcome", "formal_reference", "request_on", "central_authority_informed"}


def close(session: WriteSession, principal: Principal, room_id: str, closing: CloseIn, at: datetime) -> Ack:
    """Ends a room; nothing is said in it after. The same key again answers the first ack.

    Raises NotFound, Conflict `room_closed`, Forbidden `act_not_open_to_you`, BadInput for an unknown outcome or one
    without what it needs.
    """
    room, participant, known = present(session, principal, room_id, closing.key, at)
    if known is not None:
        return ack(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    if not abilities(room, participant).close:
        raise Forbidden("act_not_open_to_you")
    needed = KINDS[room.kind].outcome
    if (closing.outcome is None and needed) or closing.outcome not in {None, *reference.codes(session, "outcome")}:
        raise BadInput(fields=["outcome"])
    missing = [field for field in NEEDED.get(closing.outcome or "", ()) if not (getattr(closing, field) or "").strip()]
    if closing.request_on is not None and closing.outcome != "request_will_be_sent":
        missing.append("request_on")
    if missing:
        raise BadInput(fields=missing)
    entry = log.append(
        session,
        room,
        kind="closed",
        key=closing.key,
        author=principal.person_id,
        at=at,
        body=closing.note or None,
        language=closing.language,
        data=closing.model_dump(mode="json", include=SAID),
    )
    room.outcome, room.usefulness = closing.outcome, closing.usefulness
    retention.begin(session, room, at)
    others = [each.person_id for each in joining.present(session, room_id) if each.person_id != principal.person_id]
    notices.post(session, others, "consultation_closed", about=room_id, at=at, urgent=room.urgency != "normal")
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.closed",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"outcome": closing.outcome},
    )
    log.warned(session, room_id, principal.person_id, closing.despite, at)
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)
