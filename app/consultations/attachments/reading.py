"""Files as somebody in the room may have them: asked of the database each time, in the state of that moment."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log, repository
from app.consultations.attachments.models import Attachment
from app.consultations.attachments.places import place_of
from app.consultations.attachments.schemas import FileOut
from app.consultations.caveats.acceptances import as_read
from app.consultations.models import Room
from app.consultations.terms import VICTIM_SENSITIVE
from app.files import chunks, kinds
from app.files.store import Store
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.vault import service as vault
from app.vault.sealing import Key


class Handed(NamedTuple):
    """A file that somebody may have now."""

    file: Attachment
    name: str
    type: str
    key: Key

    def content(self, files: Store) -> AsyncIterator[bytes]:
        """Its bytes. Raises FileNotFoundError, Unopenable."""
        name, place = place_of(self.file)
        return chunks.unseal(self.key, place, self.file.size, files.get(name))


def listed(session: ReadSession, principal: Principal, room_id: str, at: datetime) -> list[FileOut]:
    """The files of a room since the caller's history begins, oldest first. Raises NotFound. Five statements at most."""
    standing = repository.standing(session, principal, room_id, at)
    if standing is None:
        raise NotFound
    wanted = select(Attachment).where(col(Attachment.room_id) == room_id, col(Attachment.seq) > standing[1])
    files = session.scalars(wanted.order_by(col(Attachment.seq))).all()
    stretches = [(room_id, file.seq, file.seq) for file in files if file.seq is not None]
    pictures = _with_pictures(session, room_id, files)
    facts = {fact.seq: fact for fact in as_read(session, principal.person_id, log.stretched(session, stretches), at)}
    return [
        FileOut(
            file=file.id,
            seq=fact.seq,
            author=fact.author,
            at=fact.at,
            name=fact.body,
            size=file.size,
            type=file.type,
            state=file.state,
            pictures=file.id in pictures,
        )
        for file in files
        if (fact := facts.get(file.seq or 0))
    ]


def hand_over(session: WriteSession, principal: Principal, room_id: str, file_id: str, at: datetime) -> Handed:
    """Gives a file to somebody who is in the room now, with an entry in the audit.

    Raises NotFound (not in the room, no such file, withdrawn, destroyed), Conflict `file_not_served` while it is not
    known to be clean, Forbidden `caveats_not_accepted`, BadInput `no_pictures_here` for what shows pictures in a room
    that has come to spare victims since.
    """
    standing = repository.standing(session, principal, room_id, at)
    file = session.get(Attachment, file_id)
    if standing is None or file is None or file.room_id != room_id or (file.seq or 0) <= standing[1]:
        raise NotFound
    key = vault.keys(session, [room_id]).get(room_id)
    facts = log.after(session, room_id, (file.seq or 0) - 1, 1)
    if key is None or facts[0].body is None:
        raise NotFound
    (fact,) = as_read(session, principal.person_id, facts, at)
    if fact.body is None:
        raise Forbidden("caveats_not_accepted")
    if file.state != "clean" or file.type is None:
        raise Conflict("file_not_served", state=file.state)
    if VICTIM_SENSITIVE in session.get_one(Room, room_id).caveats and _with_pictures(session, room_id, [file]):
        raise BadInput("no_pictures_here")
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.file_handed_over",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"entry": file.seq},
    )
    return Handed(file, kinds.named(fact.body, file.type), kinds.TYPES[file.type], key)


def _with_pictures(session: Session, room_id: str, files: Sequence[Attachment]) -> set[str]:
    """Those of the clean ones that show pictures, as their examination found. One statement, none without such files,
    and one for a key that is not in memory."""
    clean = [file for file in files if file.state == "clean"]
    if not clean:
        return set()
    entry = log.ENTRY.c
    of = entry.reply_to.in_([file.seq for file in clean]), entry.room_id == room_id, entry.kind == "scanned"
    said = log.opened(session, session.execute(log.FACTS.where(*of).order_by(entry.seq)))
    none = {fact.reply_to for fact in said if fact.data.get("state") == "clean" and "pictures" not in fact.data}
    return {file.id for file in clean if file.type in kinds.PICTURES or file.seq not in none}
