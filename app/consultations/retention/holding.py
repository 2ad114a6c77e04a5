"""A legal hold: while a side needs what was said, nothing of it is destroyed.

| act     | who                                                | while the room is            |
|---------|----------------------------------------------------|------------------------------|
| hold    | anyone in it, for their jurisdiction               | not destroyed, not held by it|
| release | anyone in it whose jurisdiction holds it           | not destroyed                |

Where nobody of that State is in the closed room any more, a secretariat names who follows (`membership.following`).
"""

from datetime import datetime
from typing import Literal

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack, present
from app.consultations.retention.purging import ERRAND
from app.consultations.retention.schemas import HoldIn
from app.consultations.schemas import Ack
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden
from app.outbox import service as outbox

Act = Literal["held", "released"]


def act(session: WriteSession, principal: Principal, room_id: str, form: HoldIn, kind: Act, at: datetime) -> Ack:
    """Holds a room for the caller's jurisdiction, or lets go of it.

    Raises NotFound, Forbidden `act_not_open_to_you`.
    """
    room, participant, known = present(session, principal, room_id, form.key, at)
    if known is not None:
        return ack(known)
    own = participant.jurisdiction
    if own is None or (own in room.held_by) != (kind == "released"):
        raise Forbidden("act_not_open_to_you")
    if kind == "held":
        room.held_by = [*room.held_by, own]
    else:
        room.held_by = [each for each in room.held_by if each != own]
        if room.purge_at is not None:
            outbox.post(session, ERRAND, {"id": room_id}, at=at, due_at=max(at, room.purge_at))
    entry = log.append(
        session,
        room,
        kind=kind,
        key=form.key,
        author=principal.person_id,
        at=at,
        body=form.reason,
        language=form.language,
        data={"jurisdiction": own},
    )
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"consultation.{kind}",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"jurisdiction": own},
    )
    log.warned(session, room_id, principal.person_id, form.despite, at)
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)
