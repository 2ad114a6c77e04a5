"""Accepting caveats: an entry of the log, after which the words may be read."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.acting import ack, present
from app.consultations.caveats.models import Acceptance
from app.consultations.caveats.schemas import AcceptIn
from app.consultations.models import Entry, Room
from app.consultations.schemas import Ack
from app.consultations.terms import required
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput


def accept(session: WriteSession, principal: Principal, room_id: str, wanted: AcceptIn, at: datetime) -> Ack:
    """Accepts what an entry asks for; what is accepted already is answered with the entry of then.

    Possible in a closed room too: it can still be read. Raises NotFound, BadInput `unknown_entry` for an entry that is
    not there or asks for nothing.
    """
    room, participant, known = present(session, principal, room_id, wanted.key, at)
    if known is not None:
        return ack(known)
    found = log.after(session, room_id, wanted.seq - 1, 1) if participant.floor < wanted.seq <= room.last_seq else []
    asked = required(found[0].caveats, found[0].data, wanted.seq, at.date()) if found else frozenset()
    if not asked:
        raise BadInput("unknown_entry")
    before = _held(session, room_id, principal.person_id)
    if asked <= before.keys():
        return ack(session.get_one(Entry, (room_id, max(before[term] for term in asked))))
    entry = log.append(
        session,
        room,
        kind="accepted",
        key=wanted.key,
        author=principal.person_id,
        at=at,
        reply_to=wanted.seq,
        data={"accepted": sorted({term.split()[0] for term in asked})},
    )
    _keep(session, entry, principal.person_id, asked - before.keys())
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.caveats_accepted",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"entry": wanted.seq},
    )
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)


def bound_by_own(session: WriteSession, room: Room, entry: Entry) -> None:
    """Who puts caveats on a room has accepted them."""
    asked = required(room.caveats, room.terms, entry.seq, entry.at.date())
    if asked:
        _keep(session, entry, entry.author, asked - _held(session, room.id, entry.author).keys())


def _held(session: WriteSession, room_id: str, person_id: str) -> dict[str, int]:
    rows = session.execute(
        select(col(Acceptance.term), col(Acceptance.seq)).where(
            col(Acceptance.room_id) == room_id, col(Acceptance.person_id) == person_id
        )
    )
    return {row.term: row.seq for row in rows}


def _keep(session: WriteSession, entry: Entry, person_id: str, terms: Iterable[str]) -> None:
    session.add_all(
        Acceptance(room_id=entry.room_id, person_id=person_id, term=term, seq=entry.seq, at=entry.at) for term in terms
    )
