"""Published sheets as a file that says when it was made, from where, for whom, and by which entry of the audit."""

from collections.abc import Sequence
from datetime import datetime

import orjson
from pydantic import BaseModel, ConfigDict, Field

from app.audit import service as audit
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput
from app.kernel.ids import new_id
from app.kernel.text import Code
from app.sheets import repository, service
from app.sheets.exchange import table
from app.sheets.exchange.files import CELL_COLUMNS, COLUMNS, Format
from app.sheets.schemas import SheetOut
from app.sheets.visibility import require_reader

MADE_BY = "Counterpart"
MOST = 50
"""At most so many sheets in one file."""


class ExportIn(BaseModel):
    """Which published sheets, all when none is named."""

    model_config = ConfigDict(extra="forbid")

    format: Format
    of: list[Code] = Field(default=[], max_length=MOST)


def export(
    session: WriteSession, principal: Principal, wanted: ExportIn, language: str, notice: str, at: datetime
) -> bytes:
    """The file. Audited. Raises NotFound as reading a sheet does."""
    require_reader(principal)
    codes = list(dict.fromkeys(wanted.of)) or _published(session)
    if len(codes) > MOST:
        raise BadInput("bad_input", fields=["of"])
    sheets = service.sheets(session, principal, codes) if codes else []
    mark = new_id()
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="sheets.exported",
        object_kind="sheet_export",
        object_id=mark,
        details={"format": wanted.format, "versions": {each.jurisdiction: each.version for each in sheets}},
    )
    told = {"exported_at": wire(at), "exported_from": MADE_BY, "exported_for": principal.display_name}
    told |= {"mark": mark, "notice": notice}
    if wanted.format == "json":
        return orjson.dumps(told | {"sheets": [_as_json(each) for each in sheets]}, option=orjson.OPT_INDENT_2)
    labels = {field.code: field.labels.get(language, field.code) for field in service.fields(session)}
    return as_csv(sheets, labels, told).encode()


def as_csv(sheets: Sequence[SheetOut], labels: dict[str, str], told: dict[str, str]) -> str:
    """One row for each stated cell."""
    rows = []
    for sheet in sheets:
        for cell in sheet.cells:
            given = cell.model_dump(mode="json")
            stated = [given[name] or "" for name in CELL_COLUMNS]
            rows.append([sheet.jurisdiction, *stated, str(sheet.version), labels.get(cell.field, cell.field)])
    return table.marked([*COLUMNS, "version", "label"], rows, told)


def _as_json(sheet: SheetOut) -> dict[str, object]:
    return {
        "jurisdiction": sheet.jurisdiction,
        "version": sheet.version,
        "published_at": sheet.published_at and wire(sheet.published_at),
        "illustrative": sheet.illustrative,
        "cells": [cell.model_dump(mode="json") for cell in sheet.cells],
    }


def _published(session: WriteSession) -> list[str]:
    return [code for code, row in repository.sheets(session).items() if row.version]
