"""Drafting, publishing, giving up a draft: revision check, what may be written, audit."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.audit import service as audit
from app.identity import repository as persons
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict
from app.sheets import repository, service
from app.sheets.checking import faults, latest_day, repeated
from app.sheets.models import Sheet
from app.sheets.repository import Cells
from app.sheets.schemas import Cell, CellChange, Draft, DraftPatch, SheetAct
from app.sheets.visibility import Keeping, keeping, require_editor, require_publisher, require_reader

OBJECT = "sheet"


def draft(session: ReadSession, principal: Principal, jurisdiction: str) -> Draft:
    """The draft of one sheet. Raises NotFound for who may not read sheets or a jurisdiction not known, Forbidden."""
    kept = _editor(session, principal, jurisdiction)
    row = repository.some_sheets(session, [jurisdiction]).get(jurisdiction) or Sheet(jurisdiction=jurisdiction)
    return _draft(session, row, kept)


def edit(session: WriteSession, principal: Principal, jurisdiction: str, patch: DraftPatch, at: datetime) -> Draft:
    """Writes cells into the draft, which begins as a copy of what is published.

    Raises NotFound and Forbidden as `draft` does; Conflict (`stale_revision`) with the current draft and what differs;
    BadInput with each cell that cannot be kept.
    """
    kept = _editor(session, principal, jurisdiction)
    row = repository.for_writing(session, [jurisdiction])[jurisdiction]
    if patch.revision != row.revision:
        raise Conflict("stale_revision", **_difference(session, row, kept, patch))
    known = {field.code: field for field in service.fields(session)}
    wrong = [f"cells.{n}.{name}" for n, cell in enumerate(patch.cells) for name in faults(cell, known, latest_day(at))]
    if wrong or repeated(patch.cells):
        raise BadInput("bad_input", fields=wrong or ["cells"])
    write_cells(session, principal, row, patch.cells, "sheet.drafted", at)
    return _draft(session, row, kept)


def publish(session: WriteSession, principal: Principal, jurisdiction: str, revision: int, at: datetime) -> Draft:
    """Makes the draft the published version. Raises as `edit` does; Conflict (`nothing_drafted`) without a draft."""
    kept = _editor(session, principal, jurisdiction)
    require_publisher(kept, jurisdiction)
    row = _drafted(session, jurisdiction, revision, kept)
    fields = [change.will_be.field for change in _changes(session, row)]
    row.version += 1
    row.published_at, row.drafted_at = at, None
    row.revision += 1
    _record(session, principal, row, "sheet.published", fields, at)
    return _draft(session, row, kept)


def discard(session: WriteSession, principal: Principal, jurisdiction: str, revision: int, at: datetime) -> Draft:
    """Gives up the draft. Raises as `publish` does, but an editor may."""
    kept = _editor(session, principal, jurisdiction)
    row = _drafted(session, jurisdiction, revision, kept)
    fields = [change.will_be.field for change in _changes(session, row)]
    repository.clear(session, jurisdiction, row.version + 1)
    row.drafted_at = None
    row.revision += 1
    _record(session, principal, row, "sheet.draft_given_up", fields, at)
    return _draft(session, row, kept)


def write_cells(
    session: WriteSession, principal: Principal, row: Sheet, wanted: Iterable[Cell], action: str, at: datetime
) -> list[CellChange]:
    """Lays cells over the draft of a locked sheet, with one audit entry; nothing for cells that say what stands."""
    before = current(session, row)
    after = before | {cell.field: cell for cell in wanted}
    changed = changes(before, after)
    if changed:
        stated = [cell for cell in after.values() if cell.value != "not_stated"]
        repository.replace(session, row.jurisdiction, row.version + 1, stated)
        row.drafted_at = at
        row.revision += 1
        _record(session, principal, row, action, [each.will_be.field for each in changed], at)
    return changed


def changes(before: Cells, after: Cells) -> list[CellChange]:
    """What differs, in the order of the fields' codes."""
    pairs = [(before.get(code, silent(code)), after.get(code, silent(code))) for code in sorted(before | after)]
    return [CellChange(was=was, will_be=will_be) for was, will_be in pairs if kept_of(was) != kept_of(will_be)]


def silent(field: str) -> Cell:
    """The cell of a field in which nothing is stated."""
    return Cell(field=field, value="not_stated")


def kept_of(cell: Cell) -> Cell:
    """What the database keeps of a cell: of one that states nothing, only that."""
    return silent(cell.field) if cell.value == "not_stated" else cell


def _editor(session: ReadSession | WriteSession, principal: Principal, jurisdiction: str) -> Keeping:
    require_reader(principal)
    service.require_known(session, jurisdiction)
    kept = keeping(session, principal)
    require_editor(kept, jurisdiction)
    return kept


def _drafted(session: WriteSession, jurisdiction: str, revision: int, kept: Keeping) -> Sheet:
    row = repository.for_writing(session, [jurisdiction])[jurisdiction]
    if revision != row.revision:
        raise Conflict("stale_revision", current=_draft(session, row, kept).model_dump(mode="json"), changed={})
    if row.drafted_at is None:
        raise Conflict("nothing_drafted")
    return row


def current(session: ReadSession | WriteSession, row: Sheet) -> Cells:
    """The cells of the draft, or without one of what is published."""
    version = row.version + 1 if row.drafted_at else row.version
    return repository.cells(session, {row.jurisdiction: version})[row.jurisdiction]


def _changes(session: ReadSession | WriteSession, row: Sheet) -> list[CellChange]:
    published = repository.cells(session, {row.jurisdiction: row.version})[row.jurisdiction]
    return changes(published, current(session, row))


def _draft(session: ReadSession | WriteSession, row: Sheet, kept: Keeping) -> Draft:
    cells = current(session, row)
    return Draft(
        jurisdiction=row.jurisdiction,
        names=row.names,
        illustrative=row.illustrative,
        revision=row.revision,
        version=row.version,
        drafted_at=row.drafted_at,
        cells=[cells[field] for field in sorted(cells)],
        changes=_changes(session, row) if row.drafted_at else [],
        abilities=service.abilities(kept, row.jurisdiction),
        history=_history(session, row.jurisdiction),
    )


def _difference(session: WriteSession, row: Sheet, kept: Keeping, patch: DraftPatch) -> dict[str, Any]:
    current = _draft(session, row, kept)
    theirs = {cell.field: cell for cell in current.cells}
    pairs = {cell.field: (kept_of(cell), theirs.get(cell.field, silent(cell.field))) for cell in patch.cells}
    changed = {
        field: {"yours": yours.model_dump(mode="json"), "theirs": other.model_dump(mode="json")}
        for field, (yours, other) in pairs.items()
        if yours != other
    }
    return {"current": current.model_dump(mode="json"), "changed": changed}


def _history(session: ReadSession | WriteSession, jurisdiction: str) -> list[SheetAct]:
    session.flush()
    acts = audit.history(session, OBJECT, jurisdiction, limit=20)
    names = persons.display_names(session, {act.actor for act in acts if act.actor})
    return [
        SheetAct(
            at=act.at, action=act.action, actor=names.get(act.actor or ""), fields=list(act.details.get("fields", []))
        )
        for act in acts
    ]


def _record(
    session: WriteSession, principal: Principal, row: Sheet, action: str, fields: list[str], at: datetime
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind=OBJECT,
        object_id=row.jurisdiction,
        details={"fields": fields, "version": row.version, "revision": row.revision},
    )
