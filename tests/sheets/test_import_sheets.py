"""POST /api/sheets/import: a file goes into the drafts whole, or not at all."""

from typing import Any

import httpx
import orjson
import pytest

from app.audit import service as audit
from app.kernel.db import Database
from app.sheets.exchange.files import LONGEST_LINE, MOST_BYTES, MOST_ROWS
from tests.sheets.cells import wire
from tests.support.web import SignIn

pytestmark = pytest.mark.usefixtures("sheets")
HEAD = "jurisdiction,field,value,text,text_language,link,source,confirmed_on,confirmed_by,next_review"
GOOD = "XA,jit,yes,,,,Illustrative Act,2026-10-01,Steward of Illustria,2027-04-01"


async def send(
    client: httpx.AsyncClient, content: str | bytes, format: str = "csv", store: bool = True, seen: str = ""
) -> httpx.Response:
    asked = {"format": format, "store": str(store).lower()} | ({"seen": seen} if seen else {})
    return await client.post(
        "/api/sheets/import",
        params=asked,
        content=content,
        headers={"content-type": "application/octet-stream"},
    )


def rows(*lines: str) -> str:
    return "\r\n".join((HEAD, *lines))


async def test_a_file_is_rehearsed_and_then_laid_over_the_draft(sign_in: SignIn, database: Database) -> None:
    steward = await sign_in("steward")
    file = rows(GOOD, "XA,costs,not_stated,,,,,,,")
    changes = [
        {"was": wire("costs", "stated", "Borne by Illustria"), "will_be": wire("costs", "not_stated")},
        {"was": wire("jit", "not_stated"), "will_be": wire("jit", "yes")},
    ]

    rehearsed = (await send(steward, file, store=False)).json()
    untouched = (await steward.get("/api/sheets/XA/draft")).json()["revision"]
    stored = (await send(steward, file)).json()

    assert rehearsed == {"stored": False, "sheets": [{"jurisdiction": "XA", "revision": 1, "changes": changes}]}
    assert untouched == 1
    assert stored == {"stored": True, "sheets": [{"jurisdiction": "XA", "revision": 2, "changes": changes}]}
    draft = (await steward.get("/api/sheets/XA/draft")).json()
    assert (draft["revision"], draft["changes"]) == (2, changes)
    assert (await steward.get("/api/sheets/XA")).json()["version"] == 1
    acts = await database.read(lambda session: audit.history(session, "sheet", "XA"))
    assert [(act.action, act.details["fields"]) for act in acts] == [("sheet.imported", ["costs", "jit"])]


async def test_json_does_the_same(sign_in: SignIn) -> None:
    steward = await sign_in("steward")
    file = orjson.dumps({"sheets": [{"jurisdiction": "XA", "cells": [wire("jit", "yes")]}]})

    answer = (await send(steward, file, "json")).json()

    assert [each["jurisdiction"] for each in answer["sheets"]] == ["XA"]
    assert answer["sheets"][0]["changes"] == [{"was": wire("jit", "not_stated"), "will_be": wire("jit", "yes")}]


async def test_one_bad_row_and_nothing_of_any_sheet_is_stored(sign_in: SignIn) -> None:
    secretariat = await sign_in("secretariat")
    bad = GOOD.replace("jit", "search").replace("yes", "perhaps")
    formula = GOOD.replace("Illustrative Act", "=1+1")
    file = rows(GOOD, GOOD.replace("XA", "XB"), bad, GOOD.replace("XA", "TH"), GOOD.replace("XA", "QQ"), formula, GOOD)

    answer = await send(secretariat, file)

    error = answer.json()
    assert (answer.status_code, error["code"]) == (422, "import_refused")
    assert error["details"] == {
        "rows": [
            {"row": 4, "column": "value", "problem": "invalid"},
            {"row": 5, "column": "jurisdiction", "problem": "not_yours"},
            {"row": 6, "column": "jurisdiction", "problem": "unknown"},
            {"row": 7, "column": "source", "problem": "formula"},
            {"row": 8, "column": "field", "problem": "repeated"},
        ],
        "more": 0,
    }
    revisions = [(await secretariat.get(f"/api/sheets/{code}/draft")).json()["revision"] for code in ("XA", "XB")]
    assert revisions == [1, 1]


@pytest.mark.parametrize(
    ("row", "faults"),
    [
        (GOOD.replace("jit", "no_such"), [("field", "unknown")]),
        (GOOD.replace("XA", ""), [("jurisdiction", "missing")]),
        (GOOD.replace("yes", "stated"), [("value", "invalid"), ("text", "missing")]),
        (GOOD.replace("yes", ""), [("value", "missing")]),
        (GOOD.replace("Illustrative Act", ""), [("source", "missing")]),
        (GOOD.replace("2026-10-01", "1 October 2026"), [("confirmed_on", "invalid")]),
        (GOOD.replace("2026-10-01", "2026-12-01"), [("confirmed_on", "invalid")]),
        (GOOD.replace("2027-04-01", "2026-01-01"), [("next_review", "invalid")]),
        (GOOD.replace("yes,,", "yes,Words,"), [("text_language", "missing")]),
        (GOOD.replace("yes,,,", f"yes,{'x' * 201},en,"), [("text", "invalid")]),
        (GOOD.replace("yes,,,,", "yes,,,javascript:x,"), [("link", "invalid")]),
        (GOOD.replace("yes,,,", "yes,=1+1,en,"), [("text", "formula")]),
        (GOOD.replace("yes,,,", 'yes,"@SUM(A1)",en,'), [("text", "formula")]),
        (GOOD.replace("yes,,,", "yes,＝1＋1,en,"), [("text", "formula")]),
        (GOOD.replace("Illustrative Act", "-2+3"), [("source", "formula")]),
        (f"{GOOD},one more", [("", "too_many_columns")]),
    ],
)
async def test_what_is_wrong_with_a_row_is_said_with_its_line_and_column(
    sign_in: SignIn, row: str, faults: list[tuple[str, str]]
) -> None:
    steward = await sign_in("steward")

    answer = await send(steward, rows("XA,reciprocity,not_stated,,,,,,,", row))

    found = [(each["row"], each["column"], each["problem"]) for each in answer.json()["details"]["rows"]]
    assert found == [(3, column, problem) for column, problem in faults]


@pytest.mark.parametrize(
    ("content", "format", "problem"),
    [
        ("", "csv", "missing"),
        (HEAD, "csv", "missing"),
        (b"\xff\xfe\x00", "csv", "unreadable"),
        (HEAD + '\r\nXA,"open', "csv", "unreadable"),
        (rows(*(["x"] * (MOST_ROWS + 1))), "csv", "too_many_rows"),
        (rows("x" * (LONGEST_LINE + 1)), "csv", "line_too_long"),
        (",".join(["field"] * 21), "csv", "too_many_columns"),
        ("jurisdiction,field,surprise", "csv", "missing"),
        (b"x" * (MOST_BYTES + 1), "csv", "too_many_rows"),
        (b"[" * 5_000, "json", "too_many_rows"),
        (b'{"sheets":' * 900, "json", "unreadable"),
        ("not json", "json", "unreadable"),
        ("[]", "json", "unreadable"),
        ('{"sheets": {"XA": 1}}', "json", "unreadable"),
        ('{"sheets": [{"jurisdiction": "XA", "cells": [1]}]}', "json", "unreadable"),
        (f'{{"sheets": [{{"jurisdiction": "XA", "cells": {[1] * (MOST_ROWS + 1)}}}]}}', "json", "too_many_rows"),
        ('{"sheets": []}', "json", "missing"),
    ],
)
async def test_a_file_that_is_none_is_refused_before_it_is_parsed(
    sign_in: SignIn, content: str | bytes, format: str, problem: str
) -> None:
    steward = await sign_in("steward")

    answer = await send(steward, content, format)

    assert (answer.status_code, answer.json()["code"]) == (422, "import_refused")
    assert answer.json()["details"]["rows"][0]["problem"] == problem


async def test_a_file_repeats_nothing_of_what_it_says(sign_in: SignIn) -> None:
    steward = await sign_in("steward")

    heading = await send(steward, f"{HEAD},secret words\r\n{GOOD},x")
    key = await send(steward, '{"sheets":[{"jurisdiction":"XA","cells":[{"secret words":1}]}]}', "json")

    assert heading.json()["details"]["rows"] == [{"row": 1, "column": "#11", "problem": "unknown"}]
    assert "secret" not in heading.text + key.text


async def test_spreadsheets_that_write_semicolons_are_understood(sign_in: SignIn) -> None:
    steward = await sign_in("steward")

    answer = await send(steward, "\ufeff" + rows(GOOD).replace(",", ";"), store=False)

    assert [len(each["changes"]) for each in answer.json()["sheets"]] == [1]


@pytest.mark.parametrize("format", ["csv", "json"])
async def test_an_export_imported_again_changes_nothing(sign_in: SignIn, format: str) -> None:
    secretariat = await sign_in("secretariat")
    odd: dict[str, Any] = wire("jit", "conditions", '=1+1, "quoted"; \'tick') | {"source": "'-5 and @"}
    await secretariat.patch("/api/sheets/XA/draft", json={"revision": 1, "cells": [odd]})
    await secretariat.post("/api/sheets/XA/publish", json={"revision": 2})

    file = (await secretariat.post("/api/sheets/exports", json={"format": format})).content
    answer = (await send(secretariat, file, format)).json()

    assert [(each["jurisdiction"], each["changes"]) for each in answer["sheets"]] == [("XA", []), ("XB", [])]


async def test_a_draft_that_moved_on_after_the_rehearsal_is_not_overwritten(sign_in: SignIn) -> None:
    steward = await sign_in("steward")
    await steward.patch("/api/sheets/XA/draft", json={"revision": 1, "cells": [wire("jit", "no")]})

    answer = await send(steward, rows(GOOD), seen="XA:1")

    assert (answer.status_code, answer.json()["code"], answer.json()["details"]) == (
        409,
        "stale_revision",
        {"changed": ["XA"]},
    )
    assert (await steward.get("/api/sheets/XA/draft")).json()["cells"][2] == wire("jit", "no")
    assert (await send(steward, rows(GOOD), seen="XA:2")).status_code == 200
