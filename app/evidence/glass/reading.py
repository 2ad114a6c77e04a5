"""Requests as they are listed, and the room while it may be read. Each page that is read is in the audit."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.audit import service as audit
from app.consultations import log, participants, sealing
from app.consultations.models import Entry
from app.consultations.schemas import EntryOut
from app.evidence.glass import repository, visibility
from app.evidence.glass.models import GlassOpened
from app.evidence.glass.repository import Line
from app.evidence.glass.schemas import GlassAbilities, GlassOut, GlassPage
from app.evidence.glass.service import OBJECT, place
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound
from app.vault import service as vault

PAGE = 100


def requests(session: ReadSession, principal: Principal, at: datetime) -> list[GlassOut]:
    """The requests that the caller may see, the newest first. Three statements."""
    return _shown(session, principal, repository.requests(session, visibility.listed(principal)), at)


def request(session: Session, principal: Principal, id: str, at: datetime) -> GlassOut:
    """One of them. Raises NotFound."""
    return _shown(session, principal, [_line(session, principal, id)], at)[0]


def read(session: WriteSession, principal: Principal, id: str, after: int, at: datetime) -> GlassPage:
    """A page of the room, for whoever may read it now. Raises NotFound, before and after the time like for a request
    that is not there."""
    line = _line(session, principal, id)
    broken, room, opened, told = line
    now = visibility.state(broken, visibility.until(broken, opened, told), at)
    if not visibility.may_read(principal, broken, opened, now) or not _said(session, opened, told):
        raise NotFound
    facts = log.after(session, room.id, after, PAGE)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"{OBJECT}.read",
        object_kind=log.OBJECT,
        object_id=room.id,
        details={"request": id, "after": after, "entries": len(facts)},
    )
    return GlassPage(
        request=_shown(session, principal, [line], at)[0],
        subject=sealing.lines(session, [room])[room.id]["subject"] or "",
        participants=participants.shown(session, [room.id])[room.id].participants,
        entries=[EntryOut.model_validate({**fact._asdict(), "key": None}) for fact in facts],
        more=bool(facts) and facts[-1].seq < room.last_seq,
    )


def _said(session: Session, opened: GlassOpened | None, told: Entry | None) -> bool:
    """Whether the room was told by somebody who holds its key: whoever can only write rows cannot seal an entry that
    names this reader, these minutes and this moment."""
    if opened is None or told is None or not isinstance(told.data, str):
        return False
    data = log.fact(session, told).data
    said = (data.get("person"), data.get("minutes"), data.get("at"))
    return said == (opened.reader, opened.minutes, wire(told.at))


def _line(session: Session, principal: Principal, id: str) -> Line:
    found = repository.request(session, visibility.listed(principal), id)
    if found is None:
        raise NotFound
    return found


def _shown(session: Session, principal: Principal, lines: Sequence[Line], at: datetime) -> list[GlassOut]:
    names = repository.names(session, lines)
    keys = vault.keys(session, {room.id for _, room, *_ in lines})
    shown = []
    for broken, room, opened, told in lines:
        end = visibility.until(broken, opened, told)
        now = visibility.state(broken, end, at)
        key = keys.get(room.id)
        shown.append(
            GlassOut(
                id=broken.id,
                reference=room.reference,
                requesting_jurisdiction=room.requesting_jurisdiction,
                requested_jurisdictions=room.requested_jurisdictions,
                network=broken.network,
                asked_by=names[broken.asked_by],
                asked_at=broken.asked_at,
                minutes=broken.minutes,
                reason=key.open(broken.reason, place(broken.id)) if key else "",
                state=now,
                decided_by=names.get(broken.decided_by or ""),
                decided_at=broken.decided_at,
                until=end,
                abilities=GlassAbilities(
                    decide=visibility.may_decide(principal, broken, now),
                    read=visibility.may_read(principal, broken, opened, now),
                    end=now == "open",
                ),
            )
        )
    return shown
