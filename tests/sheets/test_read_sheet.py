"""GET /api/sheets, /api/sheets/{jurisdiction} and /api/sheets/compare: what each jurisdiction accepts."""

from typing import Any

import pytest

from app.kernel.db import Database
from app.sheets import service
from tests.sheets.cells import wire
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

pytestmark = pytest.mark.usefixtures("sheets")
PUBLISHED = "2026-11-23T04:00:00Z"
NOTHING = {"edit": False, "publish": False}


async def test_a_sheet_gives_each_stated_cell_with_its_source_its_dates_and_its_owner(sign_in: SignIn) -> None:
    client = await sign_in("TH")

    assert (await client.get("/api/sheets/XA")).json() == {
        "jurisdiction": "XA",
        "names": {"en": "Illustria"},
        "illustrative": True,
        "version": 1,
        "published_at": PUBLISHED,
        "stated": 2,
        "drafted_at": None,
        "abilities": NOTHING,
        "cells": [wire("costs", "stated", "Borne by Illustria"), wire("direct_contact", "yes")],
    }


async def test_a_state_that_has_stated_nothing_has_an_empty_sheet(sign_in: SignIn) -> None:
    client = await sign_in("TH")

    sheet = (await client.get("/api/sheets/KZ")).json()

    assert (sheet["version"], sheet["published_at"], sheet["stated"], sheet["cells"]) == (0, None, 0, [])


@pytest.mark.parametrize("code", ["ZZ", "nowhere", "kz"])
async def test_an_unknown_jurisdiction_has_no_sheet(sign_in: SignIn, code: str) -> None:
    client = await sign_in("TH")

    answers = [
        await client.get(f"/api/sheets/{code}"),
        await client.get(f"/api/sheets/compare?of=XA&of={code}"),
        await (await sign_in("secretariat")).get(f"/api/sheets/{code}/draft"),
    ]

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(404, "not_found")] * 3


async def test_the_list_names_every_jurisdiction_and_begins_the_fields_with_asset_recovery(sign_in: SignIn) -> None:
    client = await sign_in("secretariat")

    found = (await client.get("/api/sheets")).json()

    heads = {
        each["jurisdiction"]: (each["version"], each["stated"], each["abilities"]["edit"]) for each in found["sheets"]
    }
    assert heads == {
        "FR": (0, 0, False),
        "GH": (0, 0, False),
        "KZ": (0, 0, True),
        "TH": (0, 0, False),
        "UZ": (0, 0, True),
        "XA": (1, 2, True),
        "XB": (1, 2, True),
    }
    groups = list(dict.fromkeys(field["group"] for field in found["fields"]))
    assert groups == ["assets", "authority", "form", "law", "measures", "victims", "practice"]


async def test_a_comparison_says_line_by_line_what_differs_and_what_is_open(sign_in: SignIn) -> None:
    client = await sign_in("TH")

    found = (await client.get("/api/sheets/compare?of=XB&of=XA")).json()

    lines = {line["field"]: line["contrast"] for line in found["lines"]}
    assert [each["jurisdiction"] for each in found["sheets"]] == ["XB", "XA"]
    assert [field for field, contrast in lines.items() if contrast != "open"] == ["direct_contact"]
    assert lines["direct_contact"] == "differs"
    assert len(lines) == 84


@pytest.mark.parametrize("asked", ["of=XA", "of=XA&of=XA", "of=XA&of=XB&of=KZ&of=UZ&of=TH", ""])
async def test_two_to_four_different_jurisdictions_are_compared(sign_in: SignIn, asked: str) -> None:
    client = await sign_in("TH")

    answer = await client.get(f"/api/sheets/compare?{asked}")

    assert (answer.status_code, answer.json()["code"], answer.json()["details"]) == (
        422,
        "bad_input",
        {"fields": ["of"]},
    )


@pytest.mark.parametrize(
    ("ask", "whom", "count"),
    [("catalogue", "focal point", 4), ("catalogue", "secretariat", 6), ("compare", "focal point", 4)],
)
async def test_reading_costs_the_same_however_many_cells_there_are(
    database: Database, sheets: World, ask: str, whom: str, count: int
) -> None:
    principal = sheets.keeper() if whom == "secretariat" else sheets.principal("TH")

    def read(session: Any) -> Any:
        if ask == "catalogue":
            return service.catalogue(session, principal)
        return service.compare(session, principal, ["XA", "XB", "KZ", "UZ"])

    with statements(database) as sent:
        await database.read(read)

    assert len(sent) == count
