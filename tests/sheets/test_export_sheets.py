"""POST /api/sheets/exports: published sheets as a file, dated, marked and recorded."""

import csv
import io
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.sheets.exchange import exporting, table
from tests.sheets.cells import wire
from tests.support.web import SignIn
from tests.support.world import World

EXPORTS = "/api/sheets/exports"
NOTICE = "Indicative value only; no binding legal value. Check every point with the competent authority."


async def test_json_says_when_and_where_it_was_made(sign_in: SignIn, sheets: World, database: Database) -> None:
    client = await sign_in("TH")

    answer = await client.post(EXPORTS, json={"format": "json", "of": ["XA", "KZ"]}, headers={"accept-language": "en"})

    file = answer.json()
    mark = file.pop("mark")
    assert answer.headers["content-disposition"] == 'attachment; filename="sheets-2026-11-23.json"'
    assert file == {
        "exported_at": "2026-11-23T04:00:00.000Z",
        "exported_from": "Counterpart",
        "exported_for": "Person TH",
        "notice": NOTICE,
        "sheets": [
            {
                "jurisdiction": "XA",
                "version": 1,
                "published_at": "2026-11-23T04:00:00.000Z",
                "illustrative": True,
                "cells": [wire("costs", "stated", "Borne by Illustria"), wire("direct_contact", "yes")],
            },
            {"jurisdiction": "KZ", "version": 0, "published_at": None, "illustrative": False, "cells": []},
        ],
    }

    def recorded(session: ReadSession) -> list[AuditEntry]:
        return list(session.execute(select(AuditEntry).where(col(AuditEntry.action) == "sheets.exported")).scalars())

    assert [(each.object_id, each.actor, each.details) for each in await database.read(recorded)] == [
        (mark, sheets.persons["TH"], {"format": "json", "versions": {"XA": 1, "KZ": 0}})
    ]


async def test_it_is_made_after_a_fresh_sign_in_only(sign_in: SignIn, sheets: World, clock: ManualClock) -> None:
    client = await sign_in("TH")
    clock.move(timedelta(minutes=6))

    stale = await client.post(EXPORTS, json={"format": "csv"})
    await client.post("/api/demo/confirm")
    fresh = await client.post(EXPORTS, json={"format": "csv"})

    assert (stale.status_code, stale.json()["code"], fresh.status_code) == (403, "confirm_identity", 200)


async def test_csv_has_a_row_for_each_stated_cell_with_the_same_marks(sign_in: SignIn, sheets: World) -> None:
    client = await sign_in("TH")

    answer = await client.post(EXPORTS, json={"format": "csv"}, headers={"accept-language": "fr"})

    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["jurisdiction"], row["field"], row["value"], row["label"]) for row in rows] == [
        ("XA", "costs", "stated", "Frais"),
        ("XA", "direct_contact", "yes", "Contact direct entre autorités judiciaires"),
        ("XB", "direct_contact", "no", "Contact direct entre autorités judiciaires"),
        ("XB", "reciprocity", "yes", "Entraide sur la base de la réciprocité"),
    ]
    assert {(row["exported_at"], row["exported_from"], len(row["mark"])) for row in rows} == {
        ("2026-11-23T04:00:00.000Z", "Counterpart", 20)
    }


async def test_a_hidden_or_unknown_jurisdiction_ends_the_export(sign_in: SignIn, sheets: World) -> None:
    client = await sign_in("TH")

    answer = await client.post(EXPORTS, json={"format": "csv", "of": ["XA", "QQ"]})

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_more_sheets_than_a_file_holds_are_to_be_named(
    sign_in: SignIn, sheets: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "MOST", 1)
    client = await sign_in("TH")

    answer = await client.post(EXPORTS, json={"format": "csv"})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["of"]})
    assert (await client.post(EXPORTS, json={"format": "csv", "of": ["XA"]})).status_code == 200


PRINTABLE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=30)
TRICKY = st.sampled_from("='+-@＝＋－＠\t\"';,")


@given(st.lists(st.lists(st.one_of(PRINTABLE, st.builds(str.__add__, TRICKY, PRINTABLE)), min_size=2), min_size=1))
def test_no_cell_is_a_formula_and_every_cell_comes_back(rows: list[list[str]]) -> None:
    written = table.written(rows)

    cells = [cell for row in csv.reader(io.StringIO(written.removeprefix(table.BOM))) for cell in row]
    assert [cell for cell in cells if table.is_formula(cell)] == []
    assert [table.unguarded(cell) for cell in cells] == [cell for row in rows for cell in row]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "＋1", "－1", "＠a"])
def test_each_way_to_begin_a_formula_is_guarded(text: str) -> None:
    assert table.guarded(text) == f"'{text}"
    assert table.guarded(f"'{text}") == f"''{text}"
    assert table.guarded(f"a{text}") == f"a{text}"
