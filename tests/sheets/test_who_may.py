"""Who reads, drafts, publishes and imports: the truth table of app/sheets/visibility.py, row by row."""

import pytest

from tests.sheets.cells import wire
from tests.support.web import SignIn

pytestmark = pytest.mark.usefixtures("sheets")
STRANGER = [401] * 8
NOT_A_MEMBER = [404] * 4 + [403] * 4
STEWARD_OF_NO_NETWORK = [404] * 6 + [403, 404]
READER = [200, 200, 200, 200, 403, 403, 403, 403]
STEWARD_HERE = [200, 200, 200, 200, 200, 200, 403, 200]
STEWARD_ELSEWHERE = [200, 200, 200, 200, 403, 403, 403, 422]
KEEPER_HERE = [200] * 8
KEEPER_ELSEWHERE = [200, 200, 200, 200, 403, 403, 403, 422]

TRUTH = [
    # caller              sheet  list, sheet, compare, export, draft read, draft edit, publish, import
    ("", "XA", STRANGER),
    ("outsider", "XA", NOT_A_MEMBER),
    ("lone-steward", "XA", STEWARD_OF_NO_NETWORK),
    ("KZ", "KZ", READER),
    ("KZ", "XA", READER),
    ("TH", "XA", READER),
    ("GH", "XA", READER),
    ("correspondent", "KZ", READER),
    ("correspondent", "XA", READER),
    ("steward", "XA", STEWARD_HERE),
    ("steward", "XB", STEWARD_ELSEWHERE),
    ("steward", "KZ", STEWARD_ELSEWHERE),
    ("secretariat", "XA", KEEPER_HERE),
    ("secretariat", "UZ", KEEPER_HERE),
    ("secretariat", "TH", KEEPER_ELSEWHERE),
    ("secretariat", "FR", KEEPER_ELSEWHERE),  # an observer in CASC, a member of EJN
    ("other-secretariat", "TH", KEEPER_HERE),
    ("other-secretariat", "XA", KEEPER_ELSEWHERE),
    ("other-secretariat", "KZ", KEEPER_ELSEWHERE),
]


@pytest.mark.parametrize(("whom", "jurisdiction", "expected"), TRUTH)
async def test_each_caller_may_do_what_the_table_says(
    sign_in: SignIn, whom: str, jurisdiction: str, expected: list[int]
) -> None:
    client = await sign_in(whom)
    place, revision = f"/api/sheets/{jurisdiction}", 1 if jurisdiction.startswith("X") else 0
    row = {"jurisdiction": jurisdiction, "cells": [wire("search", "no")]}

    answers = [
        await client.get("/api/sheets"),
        await client.get(place),
        await client.get(f"/api/sheets/compare?of={jurisdiction}&of=GH"),
        await client.post("/api/sheets/exports", json={"format": "json", "of": [jurisdiction]}),
        await client.get(f"{place}/draft"),
        await client.patch(f"{place}/draft", json={"revision": revision, "cells": [wire("jit", "yes")]}),
        await client.post(f"{place}/publish", json={"revision": revision + 1}),
        await client.post(
            "/api/sheets/import?format=json&store=true",
            json={"sheets": [row]},
            headers={"content-type": "application/octet-stream"},
        ),
    ]

    assert [answer.status_code for answer in answers] == expected
    read = answers[1].json()
    if answers[1].status_code == 200:
        assert read["abilities"] == {"edit": expected[4] == 200, "publish": expected[6] == 200}
    discarded = await client.post(f"{place}/discard", json={"revision": 99})
    assert discarded.status_code == (409 if expected[5] == 200 else expected[5])
