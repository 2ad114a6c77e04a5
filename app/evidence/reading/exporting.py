"""What somebody may read of the audit as a file, with the place of each entry in the chain, for comparing the two.

The file says for whom it was made and bears the mark of its own entry; no cell of it is a formula.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlmodel import col

from app.audit import service as audit
from app.audit.models import AuditLink
from app.evidence.reading import rations, repository, visibility
from app.evidence.reading.schemas import ActOut, Wanted
from app.evidence.reading.service import shown
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, TooMany
from app.kernel.ids import new_id
from app.sheets.exchange import table

MOST = 10_000
COLUMNS = ("at", "action", "actor", "actor_id", "object_kind", "object_id", "subject", "id", "position", "digest")


def export(session: WriteSession, principal: Principal, wanted: Wanted, at: datetime) -> bytes | TooMany:
    """What a watcher may read, as CSV, newest first; so many files a day (`rations`). Raises BadInput `too_many_acts`
    for more entries than one file takes."""
    if refusal := rations.beyond(session, principal, rations.TAKEN, at):
        return refusal
    return _file(session, principal, visibility.readable(principal, at), wanted, at, rations.WATCHED[rations.TAKEN])


def export_own(session: WriteSession, principal: Principal, wanted: Wanted, at: datetime) -> bytes:
    """The same of what was done in the caller's name, as often as they like."""
    return _file(session, principal, visibility.own(principal), wanted, at, "my_data")


def _file(
    session: WriteSession, principal: Principal, may: ColumnElement[bool], wanted: Wanted, at: datetime, kind: str
) -> bytes:
    found = repository.entries(session, may, wanted, MOST + 1)
    if len(found) > MOST:
        raise BadInput("too_many_acts")
    acts, links, mark = shown(session, principal, found, at), _links(session, [each.id for each in found]), new_id()
    told = {"exported_at": wire(at), "exported_for": principal.display_name, "mark": mark}
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=rations.TAKEN,
        object_kind=kind,
        object_id=mark,
        details={"entries": len(acts), **wanted.model_dump(mode="json", exclude_none=True)},
    )
    return table.marked(COLUMNS, [[*_cells(act), *links.get(act.id, ("", ""))] for act in acts], told).encode()


def _cells(act: ActOut) -> list[str]:
    actor = (act.actor.display_name, act.actor.id) if act.actor else ("", "")
    return [wire(act.at), act.action, *actor, act.object_kind, act.object_id, act.subject or "", act.id]


def _links(session: WriteSession, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Position and digest by entry; none for what is linked next."""
    found: dict[str, tuple[str, str]] = {}
    for begin in range(0, len(ids), 1_000):
        part = select(AuditLink).where(col(AuditLink.entry_id).in_(ids[begin : begin + 1_000]))
        found |= {link.entry_id: (str(link.position), link.digest) for link in session.scalars(part)}
    return found
