"""Sheets as files over HTTP."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Body, Query, Response
from pydantic import StringConstraints

from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CallerLanguage, CurrentHouse
from app.kernel.speech import say
from app.sheets.checking import latest_day
from app.sheets.exchange import exporting, importing
from app.sheets.exchange.files import Format, rows_of
from app.sheets.schemas import Imported

router = APIRouter(prefix="/api/sheets", tags=["sheets"])
Seen = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,40}:[0-9]{1,9}$")]
MEDIA = {"csv": "text/csv; charset=utf-8", "json": "application/json"}


@router.post("/exports", response_class=Response, responses={200: {"content": {"application/octet-stream": {}}}})
async def export_sheets(
    wanted: exporting.ExportIn, principal: FreshPrincipal, house: CurrentHouse, language: CallerLanguage
) -> Response:
    """Published sheets as a file, after a fresh sign-in. Each export is in the audit, and bears the entry's mark."""
    at, notice = house.clock.now(), say(language, "sheets-notice")
    content = await house.db.write(lambda session: exporting.export(session, principal, wanted, language, notice, at))
    name = f"sheets-{at.date().isoformat()}.{wanted.format}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=MEDIA[wanted.format], headers=headers)


@router.post("/import")
async def import_sheets(
    format: Format,
    principal: CurrentPrincipal,
    house: CurrentHouse,
    content: Annotated[bytes, Body(media_type="application/octet-stream")] = b"",
    store: bool = False,
    seen: Annotated[list[Seen] | None, Query(max_length=200)] = None,
) -> Imported:
    """Judges a file row by row; with `store` its rows go into the drafts. One bad row, and nothing is stored (422).

    `seen` names the drafts as a rehearsal showed them (`XA:3`); 409 `stale_revision` when one has moved on since.
    """
    at, rows = house.clock.now(), await asyncio.to_thread(rows_of, content, format)
    shown = {code: int(revision) for code, _, revision in (each.partition(":") for each in seen or ())}
    if store:
        return await house.db.write(lambda session: importing.store(session, principal, rows, shown, at))
    return await house.db.read(lambda session: importing.rehearse(session, principal, rows, latest_day(at)))
