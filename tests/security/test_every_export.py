"""Whatever leaves the service as a file says for whom it was made, when, and under which number the audit has it,
also where there is nothing in it. No cell of a table is a formula, whatever its reader is called. The doors are
compared with those of the code.
"""

import csv
import re
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import httpx
import pytest
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from fpdf import FPDF
from sqlalchemy import delete, update
from starlette.responses import JSONResponse, Response

from app.audit.models import AuditEntry
from app.consultations.papers.pdf import drawn
from app.directory.models import Channel
from app.identity.models import Person
from app.kernel.db import Database, WriteSession
from app.sheets.exchange import table
from app.sheets.models import Sheet
from tests.consultations.papers.test_draw import FONTS, document
from tests.consultations.steps import form
from tests.house.test_listed import _routes
from tests.security.furnished import application, issuer, staff, walk
from tests.security.signing import SIGN
from tests.security.walking import Walk
from tests.support.denominators import Counted

__all__ = ["application", "issuer", "staff", "walk"]
CASC, DAY = {"network": "casc"}, "2026-11-23"
NOTHING = {"since": "2030-01-01"}
AUDIT, OWN_AUDIT, OWN_DATA = "/api/audit/exports", "/api/audit/mine/exports", "/api/my-data/exports"
SHEETS, REGISTER, PAPERS = (
    "/api/sheets/exports",
    "/api/disclosures/exports",
    "/api/consultations/{id}/papers",
)
VCARD, DUTY = "/api/directory/reveals/{id}/vcard", "/api/directory/duty-sheets"
NUMBERED = {
    AUDIT: ("audit.exported", None),
    OWN_AUDIT: ("audit.exported", None),
    OWN_DATA: ("rights.exported", None),
    SHEETS: ("sheets.exported", None),
    REGISTER: ("consultation.disclosures_exported", None),
    PAPERS: ("consultation.exported", "number"),
    VCARD: ("contact.exported", "export"),
    DUTY: ("duty_sheet.made", "sheet"),
}
"""The doors that give a file out, with the act in the audit, and which detail of it is the file's number: without one
it is the number of a thing of its own."""
NO_EXPORTS = {"/api/consultations/{id}/files/{file}"}
"""What somebody else attached is given out as it is."""
PUBLISHED = ({"format": "csv"}, {"format": "json"})
FULL: list[tuple[str, str, Any]] = [
    ("auditor", AUDIT, {}),
    ("KZ", OWN_AUDIT, {}),
    ("KZ", OWN_DATA, {}),
    *(("TH", SHEETS, body) for body in PUBLISHED),
    *(("TH", REGISTER, body) for body in PUBLISHED),
    ("KZ", PAPERS, {"kind": "transcript", "format": "json", "language": "en"}),
    ("KZ", PAPERS, {"kind": "package", "format": "docx", "language": "en"}),
    ("KZ", VCARD, None),
    ("KZ", DUTY, CASC),
]
EMPTY: list[tuple[str, str, Any]] = [
    ("auditor", AUDIT, NOTHING),
    ("KZ", OWN_AUDIT, NOTHING),
    *(("TH", SHEETS, body) for body in PUBLISHED),
    *(("UZ", REGISTER, body) for body in PUBLISHED),
    ("KZ", DUTY, CASC),
]
"""A room, a contact and an account are never empty."""


def test_every_door_that_gives_a_file_out_is_known() -> None:
    files = {
        route.path
        for route in _routes()
        if isinstance(route.response_class, type)
        and (route.response_class is Response or issubclass(route.response_class, StreamingResponse))
        and not issubclass(route.response_class, JSONResponse)
    }

    assert files | {DUTY} == NUMBERED.keys() | NO_EXPORTS


async def test_every_file_says_for_whom_it_was_made_when_and_its_number_in_the_audit(
    walk: Walk, database: Database, application: FastAPI, counted: Counted
) -> None:
    about = {PAPERS: await _room(walk), VCARD: await _shown(walk)}
    looked = list[str]()
    formula = update(Person).values(display_name=f"={SIGN}")
    await database.write(lambda session: session.connection().execute(formula))

    for files, content in ((FULL, "full"), (EMPTY, "empty")):
        if content == "empty":
            await database.write(_emptied)
        for whom, door, body in files:
            before = await walk.audited()
            answer = await walk.ask(whom, f"POST {door}", {"id": about.get(door, "")}, body)
            new = [entry for id, entry in (await walk.audited()).items() if id not in before]
            [number], text = _numbers(new, door), _text(answer).replace("23 Nov 2026, 04:00", DAY)
            missing = [each for each in (SIGN, DAY, number) if each not in text]
            assert (door, body, content, missing) == (door, body, content, [])
            if answer.headers["content-type"].startswith("text/csv"):
                cells = [cell for row in csv.reader(StringIO(answer.text.removeprefix(table.BOM))) for cell in row]
                assert (door, [cell for cell in cells if table.is_formula(cell)]) == (door, [])
                assert f"'={SIGN}" in cells
            looked.append(door)

    counted(f"{len(looked)} files of {len(set(looked))} doors, {len(EMPTY)} of them with nothing in it")
    assert set(looked) == NUMBERED.keys()


def test_on_every_page_of_a_pdf_stand_the_name_and_the_number(monkeypatch: pytest.MonkeyPatch) -> None:
    put: dict[int, str] = {}
    cell = FPDF.cell

    def noted(page: FPDF, *given: Any, **more: Any) -> Any:
        text = str(more.get("text", given[2] if len(given) > 2 else ""))
        put[page.page_no()] = f"{put.get(page.page_no(), '')} {text}"
        return cell(page, *given, **more)

    monkeypatch.setattr(FPDF, "cell", noted)
    paper = document("en", *["It was said at length. " * 40] * 12)
    marked = replace(paper, made_for=f"Made for Aisulu on {DAY}", watermark=f"Aisulu · {paper.number}")

    drawn(marked, FONTS)

    assert len(put) > 3
    assert [page for page, text in put.items() if marked.watermark not in text or marked.made_for not in text] == []


async def _room(walk: Walk) -> str:
    """A consultation in which something was told, and is to be disclosed."""
    id = str((await walk("KZ", "POST /api/consultations", form(walk.world, key="export")))["id"])
    told = {"key": "told", "body": "Two accounts.", "vouched": True, "language": "en"}
    seq = (await walk("KZ", "POST /api/consultations/{id}/information", told, id=id))["seq"]
    await walk("TH", "POST /api/consultations/{id}/acceptances", {"key": "accepted", "seq": seq}, id=id)
    speaks = {"key": "speaks", "seq": seq, "body": "In court.", "planned_on": "2026-12-01", "language": "en"}
    await walk("TH", "POST /api/consultations/{id}/disclosures", speaks, id=id)
    return id


async def _shown(walk: Walk) -> str:
    door = "POST /api/directory/focal-points/{id}/reveal"
    return str((await walk("KZ", door, {"purpose": "urgent"}, id=walk.world.focal_points["UZ"]))["id"])


def _emptied(session: WriteSession) -> None:
    session.execute(update(Sheet).values(version=0))
    session.execute(delete(Channel))


def _numbers(entries: Iterable[AuditEntry], door: str) -> list[str]:
    """The numbers of the files that the audit has as given out at a door."""
    act, detail = NUMBERED[door]
    made = [each for each in entries if each.action == act]
    return [str(each.details[detail]) if detail else each.object_id for each in made]


def _text(answer: httpx.Response) -> str:
    assert answer.status_code == 200, answer.text
    if not answer.content.startswith(b"PK"):
        return answer.text.replace("\r\n ", "")  # a vCard folds its lines
    with ZipFile(BytesIO(answer.content)) as parts:
        written = "".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))
    return re.sub(r"<[^>]+>", "", written)
