"""A file that was uploaded becomes part of the room: an entry whose words are its name.

So its name is sealed, waits for caveats to be accepted and is taken away with a withdrawal exactly as words are. In a
room that spares victims no pictures are attached; those within documents are found when the file is examined.
"""

from datetime import datetime

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack, enter
from app.consultations.attachments.models import Attachment
from app.consultations.attachments.places import EXAMINE
from app.consultations.attachments.schemas import AttachIn
from app.consultations.schemas import Ack
from app.consultations.terms import VICTIM_SENSITIVE, Marking
from app.files.kinds import PICTURES
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, NotFound
from app.outbox import service as outbox
from app.reference import service as reference


def attach(session: WriteSession, principal: Principal, room_id: str, form: AttachIn, at: datetime) -> Ack:
    """Adds an entry `file`; the same key again answers the first ack.

    Raises NotFound, for somebody else's upload as for one that never was; Conflict `room_closed`; BadInput.
    """
    room, _, known = enter(session, principal, room_id, form.key, at)
    if known is not None:
        return ack(known)
    if room.status == "closed":
        raise Conflict("room_closed")
    if not reference.codes(session, "caveat").issuperset(form.caveats):
        raise BadInput(fields=["caveats"])
    file = session.get(Attachment, form.file)
    if file is None or (file.room_id, file.person_id, file.state) != (room_id, principal.person_id, "uploaded"):
        raise NotFound
    if file.type in PICTURES and VICTIM_SENSITIVE in (*room.caveats, *form.caveats):
        raise BadInput("no_pictures_here")
    entry = log.append(
        session,
        room,
        kind="file",
        key=form.key,
        author=principal.person_id,
        at=at,
        body=form.name,
        data={"file": file.id, "size": file.size},
        marking=Marking(form.caveats, form.terms.kept()),
    )
    file.state, file.seq = "waiting", entry.seq
    outbox.post(session, EXAMINE, {"id": file.id}, at=at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.file_attached",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"entry": entry.seq, "size": file.size},
    )
    log.warned(session, room_id, principal.person_id, form.despite, at)
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)
