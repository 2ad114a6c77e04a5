"""A file becomes drafts: every row is judged, and one that cannot be kept means that none is."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from pydantic import ValidationError

from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Conflict
from app.reference import service as reference
from app.sheets import drafting, repository, service
from app.sheets.checking import faults as cell_faults
from app.sheets.checking import latest_day
from app.sheets.exchange.files import COLUMNS, Fault, FileRow, Problem, refused
from app.sheets.models import Sheet
from app.sheets.schemas import Cell, FieldOut, Imported, ImportedSheet
from app.sheets.visibility import Keeping, keeping, require_reader

Wanted = dict[str, list[Cell]]


def rehearse(session: ReadSession, principal: Principal, rows: Sequence[FileRow], today: date) -> Imported:
    """What `store` would change, without changing it. Raises as it does."""
    wanted = _judged(session, principal, rows, today)
    known = repository.some_sheets(session, sorted(wanted))
    sheets = []
    for code in sorted(wanted):
        row = known.get(code) or Sheet(jurisdiction=code)
        before = drafting.current(session, row)
        after = before | {cell.field: cell for cell in wanted[code]}
        changes = drafting.changes(before, after)
        sheets.append(ImportedSheet(jurisdiction=code, revision=row.revision, changes=changes))
    return Imported(stored=False, sheets=sheets)


def store(
    session: WriteSession, principal: Principal, rows: Sequence[FileRow], seen: Mapping[str, int], at: datetime
) -> Imported:
    """Lays the rows over the drafts of their sheets, with one audit entry for each sheet that changes. `seen` are the
    revisions that a rehearsal showed; for a draft that has moved on since, nothing is stored (`stale_revision`).

    Raises NotFound for who may not read sheets, BadInput (`import_refused`) with every row that cannot be kept or is
    of a sheet that the caller does not keep; then nothing is stored.
    """
    wanted = _judged(session, principal, rows, latest_day(at))
    heads = repository.for_writing(session, sorted(wanted))
    moved = [code for code in sorted(wanted) if seen.get(code, heads[code].revision) != heads[code].revision]
    if moved:
        raise Conflict("stale_revision", changed=moved)
    sheets = []
    for code in sorted(wanted):
        changes = drafting.write_cells(session, principal, heads[code], wanted[code], "sheet.imported", at)
        sheets.append(ImportedSheet(jurisdiction=code, revision=heads[code].revision, changes=changes))
    return Imported(stored=True, sheets=sheets)


def _judged(session: ReadSession | WriteSession, principal: Principal, rows: Sequence[FileRow], today: date) -> Wanted:
    require_reader(principal)
    kept = keeping(session, principal)
    known = reference.jurisdiction_codes(session) | repository.sheets(session).keys()
    fields = {field.code: field for field in service.fields(session)}
    wanted: Wanted = {}
    found: list[Fault] = []
    for row in rows:
        if row.faults:
            found += row.faults
            continue
        if problem := _stranger(row.jurisdiction, known, kept):
            found.append(Fault(row.row, "jurisdiction", problem))
            continue
        cell, wrong = _cell(row, fields, today)
        before = wanted.setdefault(row.jurisdiction, [])
        if cell is not None and any(cell.field == each.field for each in before):
            wrong.append(Fault(row.row, "field", "repeated"))
        elif cell is not None:
            before.append(cell)
        found += wrong
    if found or not rows:
        raise refused(found or [Fault(0, "", "missing")])
    return wanted


def _stranger(code: str, known: frozenset[str], kept: Keeping) -> Problem | None:
    if not code:
        return "missing"
    if code not in known:
        return "unknown"
    return None if kept.edits(code) else "not_yours"


def _cell(row: FileRow, fields: dict[str, FieldOut], today: date) -> tuple[Cell | None, list[Fault]]:
    try:
        cell = Cell.model_validate(dict(row.cell))
    except ValidationError as error:
        found = sorted({(str(each["loc"][0]), each["type"] == "missing") for each in error.errors()})
        return None, [
            Fault(row.row, column if column in COLUMNS else "", "missing" if missing else "invalid")
            for column, missing in found
        ]
    names = dict.fromkeys(cell_faults(cell, fields, today))
    if "field" in names:
        return None, [Fault(row.row, "field", "unknown")]
    return cell, [Fault(row.row, name, "invalid" if getattr(cell, name) else "missing") for name in names]
