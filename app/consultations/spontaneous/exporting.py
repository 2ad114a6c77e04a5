"""A State's register of notices of disclosure as a file, for its own files and for a court.

It says for whom it was made and bears the mark of its own entry in the audit; restrictions go along with the words.
"""

from collections.abc import Iterator
from datetime import datetime

import orjson

from app.audit import service as audit
from app.consultations.spontaneous import register
from app.consultations.spontaneous.schemas import DisclosureOut, RegisterIn
from app.consultations.terms import NOT_EVIDENCE
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.sheets.exchange import table

MOST = 2_000
NOTICE = ("reference", "seq", "at", "giver", "discloser", "planned_on", "late", "withdrawn")
WORDS = ("body", "language", "caveats", "restriction")
COLUMNS = (*NOTICE, *WORDS, "replied_at", "reply", *(f"reply_{name}" for name in WORDS))
TOLD = ("exported_at", "exported_for", "mark")


def export(session: WriteSession, principal: Principal, form: RegisterIn, at: datetime) -> bytes:
    """The register, newest first: the last two thousand notices."""
    found = register.lines(session, principal, at, limit=MOST)
    told = dict(zip(TOLD, (wire(at), principal.display_name, new_id()), strict=True))
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.disclosures_exported",
        object_kind="disclosure_register",
        object_id=told["mark"],
        details={"notices": len(found), "format": form.format},
    )
    if form.format == "json":
        notices = [each.model_dump(mode="json", exclude={"inside", "waits"}) for each in found]
        return orjson.dumps({**told, "notice": NOT_EVIDENCE, "disclosures": notices}, option=orjson.OPT_INDENT_2)
    rows = [[*cells, *told.values()] for line in found for cells in _cells(line)]
    return table.written([[*COLUMNS, *TOLD], *rows]).encode()


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
