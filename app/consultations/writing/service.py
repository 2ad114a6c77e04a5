"""The rules of drafts in rooms.

| caller                     | reads | keeps                                   | deletes |
|----------------------------|-------|-----------------------------------------|---------|
| in the room                | own   | own, while they may say something there | own     |
| not in it, or not any more | no    | no                                      | no      |

A draft ends with the message that is sent under its key: whoever reads it afterwards finds nothing, and sending costs
no statement for it.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations import log, repository
from app.consultations.abilities import abilities
from app.consultations.sealing import key_of
from app.consultations.writing.models import RoomDraft
from app.consultations.writing.schemas import Written
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Forbidden, NotFound
from app.vault import service as vault


def draft(session: ReadSession, principal: Principal, room_id: str, at: datetime) -> Written | None:
    """What the caller was writing. Raises NotFound."""
    person = principal.person_id
    if repository.standing(session, principal, room_id, at) is None:
        raise NotFound
    row = session.get(RoomDraft, (room_id, person))
    if row is None or log.by_key(session, room_id, person, row.key) is not None:
        return None
    return opened(session, [row])[room_id]


def opened(session: Session, rows: Iterable[RoomDraft]) -> dict[str, Written]:
    """Drafts of one person as they wrote them, by room; one of a room whose key is destroyed is missing."""
    found = {row.room_id: row for row in rows}
    keys = vault.keys(session, found)
    return {
        id: Written.model_validate_json(keys[id].open(row.content, _place(id, row.person_id)))
        for id, row in found.items()
        if id in keys
    }


def keep(session: WriteSession, principal: Principal, room_id: str, given: Written, at: datetime) -> None:
    """Keeps it as it is now, in place of what was. Raises NotFound, Forbidden `act_not_open_to_you`."""
    person = principal.person_id
    found = repository.room_of(session, principal, room_id, at)
    if found is None:
        raise NotFound
    if not given.text.strip() and not given.phrases:
        discard(session, room_id, person)
        return
    room, place, _ = found
    if not abilities(room, place).say:
        raise Forbidden("act_not_open_to_you")
    content = key_of(session, room_id).seal(given.model_dump_json(exclude_defaults=True), _place(room_id, person))
    session.merge(RoomDraft(room_id=room_id, person_id=person, key=given.key, content=content, at=at))


def discard(session: WriteSession, room_id: str, *people: str) -> None:
    """Deletes what some people were writing; nothing there is fine. One statement."""
    session.execute(delete(RoomDraft).where(col(RoomDraft.room_id) == room_id, col(RoomDraft.person_id).in_(people)))


def _place(room_id: str, person_id: str) -> str:
    """What a sealed draft is bound to."""
    return f"{room_id}|{person_id}|draft"
