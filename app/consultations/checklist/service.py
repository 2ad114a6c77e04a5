"""Saying how far a point of the checklist is settled.

Each time is an entry of the log, so the room tells by itself who settled what and when; nothing is ever overwritten
there. A point may go back: what was settled can turn out not to be.
"""

from datetime import datetime

from app.consultations import log
from app.consultations.acting import ack, enter
from app.consultations.checklist import repository as checklist
from app.consultations.checklist.schemas import ChecklistIn
from app.consultations.schemas import Ack
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict
from app.reference import service as reference


def set_point(session: WriteSession, principal: Principal, room_id: str, point: ChecklistIn, at: datetime) -> Ack:
    """Adds an entry `checklist`; the same key again answers the first ack.

    Raises NotFound, Conflict `room_closed`, BadInput for an unknown point or state.
    """
    room, _, known = enter(session, principal, room_id, point.key, at)
    if known is not None:
        return ack(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    codes = reference.codes_by_kind(session, ["checklist_item", "checklist_state"])
    wrong = [field for field in ("item", "state") if getattr(point, field) not in codes[f"checklist_{field}"]]
    if wrong:
        raise BadInput(fields=wrong)
    entry = log.append(
        session,
        room,
        kind="checklist",
        key=point.key,
        author=principal.person_id,
        at=at,
        body=point.note,
        language=point.language if point.note else None,
        data=point.model_dump(include={"item", "state"}),
    )
    log.warned(session, room_id, principal.person_id, point.despite, at)
    checklist.keep(session, entry, point.item, point.state)
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)
