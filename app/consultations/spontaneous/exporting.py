"""A State's register of notices of disclosure as a file, for its own files and for a court.

It says for whom it was made and bears the mark of its own entry in the audit; restrictions go along with the words.
In the audit each room that it holds notices of has an entry with the same mark, beside those of its papers. In the room
it is not listed among them: a paper is of the room, and everybody there knows who has one; this is a State's own book,
and an entry would tell the other side, and a third State without a line in it, that proceedings are near.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

import orjson
from sqlalchemy import func, select
from sqlmodel import col

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.consultations import log
from app.consultations.spontaneous import register
from app.consultations.spontaneous.schemas import DisclosureOut, RegisterIn
from app.consultations.terms import NOT_EVIDENCE
from app.identity.principal import Principal
from app.identity.repository import lock_person
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import TooMany
from app.kernel.ids import new_id
from app.sheets.exchange import table

MOST = 2_000
A_DAY, DAY = 3, timedelta(days=1)
"""Files for one person in 24 hours."""
ACT, REGISTER = "consultation.disclosures_exported", "disclosure_register"
NOTICE = ("reference", "seq", "at", "giver", "discloser", "planned_on", "late", "withdrawn")
WORDS = ("body", "language", "caveats", "restriction")
COLUMNS = (*NOTICE, *WORDS, "replied_at", "reply", *(f"reply_{name}" for name in WORDS))


def export(session: WriteSession, principal: Principal, form: RegisterIn, at: datetime) -> bytes:
    """The register, newest first: the last two thousand notices. Raises TooMany `papers_a_day`."""
    _bounded(session, principal, at)
    found = register.lines(session, principal, at, limit=MOST)
    told = {"exported_at": wire(at), "exported_for": principal.display_name, "mark": new_id()}
    kept = {"format": form.format, "number": told["mark"], "kind": REGISTER}
    _recorded(session, principal, (ACT, REGISTER, told["mark"]), at, notices=len(found), format=form.format)
    spoken = {each.room for each in found for said in (each, *each.replies) if said.body is not None}
    for room_id, number in Counter(each.room for each in found).items():
        what = ("consultation.exported", log.OBJECT, room_id)
        _recorded(session, principal, what, at, notices=number, words=room_id in spoken, **kept)
    if form.format == "json":
        notices = [each.model_dump(mode="json", exclude={"inside", "waits"}) for each in found]
        return orjson.dumps({**told, "notice": NOT_EVIDENCE, "disclosures": notices}, option=orjson.OPT_INDENT_2)
    return table.marked(COLUMNS, [cells for line in found for cells in _cells(line)], told).encode()


def _recorded(
    session: WriteSession, principal: Principal, what: tuple[str, str, str], at: datetime, **details: str | int
) -> None:
    action, kind, id = what
    actor = principal.person_id
    audit.record(session, at=at, actor=actor, action=action, object_kind=kind, object_id=id, details=details)


def _bounded(session: WriteSession, principal: Principal, at: datetime) -> None:
    lock_person(session, principal.person_id)
    made, first = session.execute(
        select(func.count(), func.min(col(AuditEntry.at))).where(
            col(AuditEntry.actor) == principal.person_id,
            col(AuditEntry.action) == ACT,
            col(AuditEntry.object_kind) == REGISTER,
            col(AuditEntry.at) > at - DAY,
        )
    ).one()
    if made >= A_DAY:
        raise TooMany("papers_a_day", limit=A_DAY, retry_after=int((first + DAY - at).total_seconds()))


def _cells(line: DisclosureOut) -> Iterator[list[str]]:
    """A row for each reply, and one for a notice without."""
    said = line.model_dump(mode="json")
    notice = [_cell(said[name]) for name in (*NOTICE, *WORDS)]
    for reply in said["replies"] or [{}]:
        yield notice + [_cell(reply.get(name)) for name in ("at", "reply", *WORDS)]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
